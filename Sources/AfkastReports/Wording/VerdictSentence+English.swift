import AfkastEngine
import AfkastModel

extension VerdictSentence {
  var english: String {
    switch self {
    case .problem(let problem): "Nothing can be said of the initiative: \(problem)"
    case .closed(let ending): Self.english(ending)
    case .notStarted(let back, let promised):
      "The initiative has not begun; as planned \(Self.english(back))\(Self.english(promised))."
    case .unknown(let missing, let known): Self.english(missing, known)
    case .earnedBack(let month, let promised, let net, let known):
      "The initiative earned itself back in \(Self.words(month))\(Self.english(promised))"
        + (net.map { ": the certain net to date is \($0)" } ?? "") + Self.english(known) + "."
    case .lostAgain(let month, let back, let known):
      "The initiative was earned back, but lost it again in \(Self.words(month)); as forecast "
        + "\(Self.english(back))\(Self.english(known))."
    case .never(let missing, let last, let promised, let known):
      "The initiative does not earn itself back: as forecast \(missing) is missing in "
        + "\(Self.words(last))\(Self.english(promised))\(Self.english(known))."
    case .onTheWay(let against, let back, let promised, let known):
      "The initiative is not yet earned back, \(Self.english(against)); as forecast "
        + "\(Self.english(back))\(Self.english(promised))\(Self.english(known))."
    }
  }

  private static func words(_ month: Month) -> String { MonthText(.english).long(month) }

  private static func english(_ ending: Verdict.Ending) -> String {
    let course = ending.course == .stop ? "stopped" : "closed"
    let day = ReportCells(.english).words(ending.day)
    let outcome =
      switch ending.outcome {
      case .earnedBack(let month): "by then it had earned itself back, from \(words(month))"
      case .notEarnedBack: "by then it had not earned itself back"
      case .unknown: "too little was measured to say whether it had earned itself back"
      case .notStarted: "it had never begun"
      }
    return "The initiative was \(course) on \(day); \(outcome)."
  }

  private static func english(_ missing: Verdict.Missing, _ known: String?) -> String {
    let share = known.map { "only \($0) of the benefits to date is booked or measured" }
    let reasons = [
      missing.benefits ? share : nil, missing.followUp ? "follow-ups were missed" : nil,
    ].compactMap(\.self)
    return "Nobody knows whether the initiative earns itself back: "
      + "\(reasons.joined(separator: ", and "))."
  }

  private static func english(_ back: Back) -> String {
    switch back {
    case .month(let month): "it is earned back in \(words(month))"
    case .never: "it never earns itself back"
    case .nothingOut: "there is nothing to earn back"
    }
  }

  private static func english(_ promised: Promised?) -> String {
    guard let promised else { return "" }
    let month = words(promised.month)
    return switch promised.state {
    case .early(let months): ", \(count(months)) before what was promised (\(month))"
    case .onTime: ", as promised"
    case .late(let months): ", \(count(months)) later than promised (\(month))"
    case .notWithinHorizon: "; \(month) was promised"
    case .nothingToEarnBack: ""
    }
  }

  private static func count(_ months: WholeMonths) -> String {
    "\(months.count) month\(months.count == 1 ? "" : "s")"
  }

  private static func english(_ against: AgainstPlan?) -> String {
    guard let against else { return "and its first month has not passed" }
    let months =
      against.months.map { " by \($0.magnitude) month\($0.magnitude == 1 ? "" : "s")" } ?? ""
    return switch against.side {
    case .onPlan: "but on plan"
    case .ahead: "but ahead of plan\(months)"
    case .behind: "and behind plan\(months)"
    }
  }

  private static func english(_ known: String?) -> String {
    known.map { "; \($0) of the benefits to date is booked or measured" } ?? ""
  }
}
