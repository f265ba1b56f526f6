import AfkastEngine
import AfkastModel

extension ExplanationKind {
  /// What people call it, in English.
  var english: String {
    switch self {
    case .figure(let figure): figure.name(in: .english)
    case .line(let line): line.title.map { "\($0) (\(line.id.text))" } ?? line.id.text
    case .year(let year): String(year.number)
    case .months(let span): span.shortText
    case .eachMonth: "each month"
    case .monthCount: "months"
    case .payback(let payback, let isDiscounted):
      Self.words(for: payback, interest: isDiscounted ? ", with interest" : "")
    case .wholeMonths(let span): span.map { "whole months \($0.shortText)" } ?? "whole months"
    case .partOfPaybackMonth(let month): "part of \(month)"
    case .missing: "missing when the month begins"
    case .peak(let month):
      Message.figure(.peakFunding).text(in: .english) + (month.map { ", in \($0)" } ?? "")
    case .monthsOfYear: "months of a year"
    case .factorSum: "sum of all discount factors"
    case .inMonths: "in these months"
    case .discountFactor: "discount factor"
    case .monthlyAmount: "amount in the month, before profile and shares"
    case .weight: "phase-in, delay and fade-out"
    case .rounding: "rounding of the running total to whole øre"
    case .certainAmount: "amount"
    case .instalment(let span): "sum in \(span.shortText)"
    case .formula(let text): "formula: \(text)"
    case .assumption(let assumption) where assumption.sharedPlace != nil:
      "shared assumption \(assumption.id.text) (afkast.yaml)"
    case .assumption(let assumption): "assumption \(assumption.id.text)"
    case .fromYear(let year): "from \(year.number)"
    case .cohort(let cohort): "cohort \(cohort.id.text), active persons"
    case .entry(let span): "entry in \(span.shortText)"
    case .stay: "stay"
    case .entrants(let month): "entered in \(month)"
    case .entered: "entered"
    case .activePart: "active part of the month"
    case .notDeadweight(let share):
      "would not have happened anyway (deadweight \(share.text(in: .english)))"
    case .notDisplaced(let share): "not merely moved (displacement \(share.text(in: .english)))"
    case .priceMove(let move):
      "from \(move.from.number) to \(move.to.number) prices by price index \(move.index.name)"
        + move.index.origin.illustrativeMark(in: .english)
    case .indexLevel(let year): "index of \(year.number)"
    case .indexChange(let year): "change of prices to \(year.number)"
    case .unitPrice(let price):
      "unit price \(price.name), \(price.year.number) prices"
        + price.origin.illustrativeMark(in: .english)
    case .harvest: "harvested in the budget"
    case .reimbursement(let scheme, .own): "own share after reimbursement (\(scheme.scheme))"
    case .reimbursement(let scheme, _): "the state's share (\(scheme.scheme))"
    case .whole: "all of it"
    case .partOfMonth: "part of the month's money"
    case .stateShare: "the state's share of it"
    case .ladderStep(let week?): "the state pays through week \(week)"
    case .ladderStep(nil): "the state pays after that"
    case .bracket(let limit):
      "the state pays of what is above \(NumberText(.english).kroner(limit.kroner))"
    case .firstDays(let days):
      "the state pays for the first \(NumberText(.english).plain(days)) days of a year"
    case .yearlyCost: "yearly cost per person"
    case .phaseIn: "phased in over"
    case .delay: "delay"
    case .fadeOutAfter: "full effect for"
    case .fadeOutOver: "faded out over"
    case .halfLife: "half-life"
    }
  }

  private static func words(for payback: Payback, interest: String) -> String {
    switch payback.state {
    case .earnsBack(let point): "Back in \(point.month)\(interest), counted from the start"
    case .never: "Never back\(interest)"
    case .noOutlay: "Never out of pocket\(interest)"
    }
  }
}
