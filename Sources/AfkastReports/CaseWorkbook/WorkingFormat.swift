import AfkastDocuments
import AfkastEngine
import AfkastModel

/// How the values of workings are shown.
struct WorkingFormat {
  private let businessCase: BusinessCase

  init(_ businessCase: BusinessCase) {
    self.businessCase = businessCase
  }

  func format(of kind: WorkingKind) -> SheetFormat {
    switch kind {
    case .assumption(let id), .assumptionByMonth(let id):
      businessCase.assumption(id).map(Self.format) ?? .quantity
    case .shift: .number(.months)
    case .index, .age: .number(.integer)
    case .calendarYear, .planYear, .year(.year): .plain
    case .cohort(_, .stay): .number(.months)
    case .cohort: .quantity
    case .line(_, let part): Self.format(of: part)
    case .discount(.bandStarts), .discount(.timing): .quantity
    case .discount(.bandRates): .number(.percent(1))
    case .discount(.factor): .number(.decimal(6))
    case .result(.lastMonthBelowZero), .result(.lastDiscountedMonthBelowZero),
      .result(.monthsBeforeOutlay):
      .number(.integer)
    case .flow, .result, .year: .number(.integer)
    }
  }

  static func format(of assumption: Assumption) -> SheetFormat {
    assumption.unitText == "%" ? .number(.percent(1)) : .quantity
  }

  private static func format(of part: WorkingKind.LinePart) -> SheetFormat {
    switch part {
    case .phaseIn, .delay, .fullFor, .fadeOver, .halfLife, .stepEnds: .number(.months)
    case .deadweight, .displacement, .harvest, .share, .stateShare, .stepShares:
      .number(.percent(2))
    case .weight, .paidByAge, .paid, .priceFactor: .number(.decimal(4))
    case .plannedFirst, .plannedLast, .first, .last, .instalmentStarts, .instalmentMonths, .month,
      .total, .year, .yearlyAmount:
      .number(.integer)
    case .rate, .rateByMonth, .instalmentAmounts, .accrual, .runningGross, .runningOwn, .grossMonth,
      .ownMonth:
      .number(.decimal(2))
    case .stateDays: .quantity
    }
  }

  /// Which values may be written in an input; nil where any number may.
  static func limits(of kind: WorkingKind) -> ClosedRange<Double>? {
    switch kind {
    case .shift, .cohort(_, .stay): 0...1_200
    case .cohort: 0...1e9
    case .line(_, .phaseIn), .line(_, .fadeOver): 1...1_200
    case .line(_, .delay), .line(_, .fullFor), .line(_, .halfLife): 0...1_200
    case .line(_, .deadweight), .line(_, .displacement), .line(_, .harvest): 0...1
    case .line: 0...1e13
    case .discount: 0...1
    default: nil
    }
  }
}
