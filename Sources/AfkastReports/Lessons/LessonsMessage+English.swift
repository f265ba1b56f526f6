import AfkastEngine
import AfkastModel

extension LessonsMessage {
  var english: String {
    switch self {
    case .heading(let month, let day):
      "What cases have taught us, as of \(MonthText(.english).long(month))"
        + (day.map { ", as known on \($0)" } ?? "")
    case .counted(let count, let all):
      "\(count) of \(Self.english(cases: all)) \(count == 1 ? "has" : "have") enough measurements."
    case .leftOut(let reason, let count): Self.english(reason, count)
    case .realisedHeading: "Realised, % of planned"
    case .months(let months): "\(months) mo."
    case .intervalHeading: "80% interval"
    case .casesHeading: "Cases"
    case .tooFew: "too few cases"
    case .to: " to "
    case .kind(let kind):
      switch kind {
      case .investment: "One-off costs"
      case .operating: "Recurring costs"
      case .cash: "Budget improvements"
      case .capacity: "Released time (harvested)"
      }
    case .side(let side): side == .cost ? "costs" : "benefits"
    case .evidence(let level): "Evidence \(level)"
    case .knownPrices: "Known prices"
    case .finding(let name, let percent, let outcome, let basis):
      "\(name): \(percent) of what was planned was \(outcome.english) after \(basis.months) months "
        + "(\(basis.english))."
    case .nothingClear: "No 80% interval is wholly above or below 100%, so nothing is certain yet."
    case .legend:
      "Planned is the version that was approved first. Only months that are booked or measured count, and "
        + "only lines where they are at least half of what was planned. The interval holds the true number "
        + "four times of five and takes \(Lesson.fewestCases) cases. Evidence: as a prudent result sees the line."
    case .offer:
      "The municipality's own corrections for a prudent result: afkast lessons --as-table NAME. They are used "
        + "only if you write them into afkast.yaml yourselves."
    case .howToUse(let name):
      "Put this into afkast.yaml; afkast evaluate --prudent --prudence-table \(name) goes by it."
    case .source(let count, let span, let other):
      "The municipality's own follow-up of \(Self.english(cases: count)), \(span.first) to \(span.last)"
        + (other.map { "; where there are too few cases, or it is not certain, the table \($0)" }
          ?? "")
    case .illustrative: "some levels are from a table of illustrative figures"
    case .learned(let percent, let basis):
      "\(percent) of what was planned after \(basis.months) months, \(basis.english)"
    case .notLearned(let table): "too few cases; from the table \(table)"
    case .fromTable(let table): "from the table \(table)"
    case .unclear(let level, let percent, let basis):
      "evidence \(level) is not certain and is left out: \(percent) of what was planned after \(basis.months) "
        + "months, \(basis.english)"
    }
  }

  private static func english(cases count: Int) -> String {
    "\(count) case\(count == 1 ? "" : "s")"
  }

  private static func english(_ reason: LeftOut, _ count: Int) -> String {
    let cases = english(cases: count)
    return switch reason {
    case .notApproved: "\(cases) without an approved version: there is no plan to compare with."
    case .tooEarly:
      "\(cases) \(count == 1 ? "has" : "have") not run for \(LessonSample.ages.first?.count ?? 0) months."
    case .tooLittle: "\(cases) where less than half of each line is booked or measured."
    }
  }
}

extension LessonsMessage.Basis {
  fileprivate var english: String { "\(cases) cases, 80% interval \(interval)" }
}

extension LessonsMessage.Outcome {
  fileprivate var english: String {
    switch self {
    case .spent: "spent"
    case .realised: "realised"
    case .harvested: "harvested"
    }
  }
}
