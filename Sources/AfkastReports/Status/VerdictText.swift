import AfkastEngine
import AfkastModel

/// A verdict in plain words.
struct VerdictText {
  private let status: CaseStatus
  private let language: Language

  init(_ status: CaseStatus, _ language: Language) {
    self.status = status
    self.language = language
  }

  /// As a column of a table has it, without a full stop: `følger planen, endnu ikke tjent hjem`.
  var short: String { say(message) }

  /// As a sentence.
  var sentence: String {
    let words = Message.capitalized(say(message))
    // An abbreviation ends in its full stop.
    return words.hasSuffix(".") ? words : words + "."
  }

  private var message: VerdictMessage {
    switch status.review.verdict {
    case .closed(let ending): .closed(ending.course, ending.outcome)
    case .notStarted: .notStarted
    case .unknown(let missing) where missing.benefits: share > 0 ? .tooLittle(known) : .nothingKnown
    case .unknown(let missing) where missing.certainty: .notCertain
    case .unknown: .notFollowedUp
    case .earnedBack(let month): .earnedBack(month)
    case .lostAgain(let month): .lostAgain(month)
    case .never: .never
    case .onTheWay: onTheWay
    }
  }

  /// The part of the benefits to date that is known.
  private var share: Double { status.review.known.share?.value ?? 0 }

  /// The same as people read it; never 0 %, which would be nothing.
  private var known: String {
    NumberText(language).percent(share, decimals: share < 0.005 ? 2 : 0)
  }

  private var onTheWay: VerdictMessage {
    guard let against = status.review.againstPlan else { return .onPlan }
    return switch against.side {
    case .onPlan: .onPlan
    case .ahead: .ahead(against.months?.magnitude)
    case .behind: .behind(against.months?.magnitude)
    }
  }

  private func say(_ message: VerdictMessage) -> String { message.text(in: language) }
}

/// What is said of a case that is followed, in each language.
enum VerdictMessage: Worded, Sendable {
  case closed(Decision.Course, Verdict.Outcome)
  case notStarted, nothingKnown, tooLittle(String), notFollowedUp, notCertain
  case earnedBack(Month), lostAgain(Month), never
  case onPlan
  /// Months, where the plan ever was, or will be, where the case is.
  case ahead(UInt?), behind(UInt?)

  var danish: String {
    switch self {
    case .closed(let course, let outcome):
      "\(course == .stop ? "stoppet" : "afsluttet"), \(outcome.danish)"
    case .notStarted: "ikke begyndt"
    case .nothingKnown: "ukendt: intet er målt"
    case .tooLittle(let share): "ukendt: kun \(share) af gevinsterne er målt"
    case .notFollowedUp: "ukendt: opfølgningen er udeblevet"
    case .notCertain: "ukendt: perioden er slut, og det sikre dækker ikke udgifterne"
    case .earnedBack(let month): "tjent hjem i \(MonthText(.danish).long(month))"
    case .lostAgain(let month): "tabt igen i \(MonthText(.danish).long(month))"
    case .never: "tjener sig ikke hjem"
    case .onPlan: "følger planen, endnu ikke tjent hjem"
    case .ahead(let months): "foran planen" + (months.map { " med \($0) mdr." } ?? "")
    case .behind(let months): months.map { "bagud med \($0) mdr." } ?? "bagud i forhold til planen"
    }
  }

  var english: String {
    switch self {
    case .closed(let course, let outcome):
      "\(course == .stop ? "stopped" : "closed"), \(outcome.english)"
    case .notStarted: "not started"
    case .nothingKnown: "unknown: nothing is measured"
    case .tooLittle(let share): "unknown: only \(share) of the benefits is measured"
    case .notFollowedUp: "unknown: follow-ups were missed"
    case .notCertain: "unknown: the period has ended, and what is certain does not cover the costs"
    case .earnedBack(let month): "earned back in \(MonthText(.english).long(month))"
    case .lostAgain(let month): "lost again in \(MonthText(.english).long(month))"
    case .never: "does not earn itself back"
    case .onPlan: "on plan, not yet earned back"
    case .ahead(let months):
      "ahead of plan" + (months.map { " by \($0) month\($0 == 1 ? "" : "s")" } ?? "")
    case .behind(let months):
      "behind plan" + (months.map { " by \($0) month\($0 == 1 ? "" : "s")" } ?? "")
    }
  }
}

extension Verdict.Outcome: Worded {
  package var danish: String {
    switch self {
    case .earnedBack(let month): "tjent hjem i \(MonthText(.danish).long(month))"
    case .notEarnedBack: "ikke tjent hjem"
    case .unknown: "for lidt er målt"
    case .notStarted: "aldrig begyndt"
    }
  }

  package var english: String {
    switch self {
    case .earnedBack(let month): "earned back in \(MonthText(.english).long(month))"
    case .notEarnedBack: "not earned back"
    case .unknown: "too little is measured"
    case .notStarted: "never begun"
    }
  }
}
