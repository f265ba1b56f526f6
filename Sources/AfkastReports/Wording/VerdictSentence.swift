import AfkastEngine
import AfkastModel

/// The verdict of a report: one sentence, in each language.
enum VerdictSentence: Worded, Sendable {
  /// What was promised, and how it compares.
  struct Promised: Sendable {
    let month: Month
    let state: PromiseOutcome.State
  }

  /// Where a curve ends.
  enum Back: Sendable {
    case month(Month), never, nothingOut

    init(_ payback: Payback) {
      switch payback.state {
      case .earnsBack(let point): self = .month(point.month)
      case .never: self = .never
      case .noOutlay: self = .nothingOut
      }
    }
  }

  case problem(String)
  case closed(Verdict.Ending)
  case notStarted(Back, Promised?)
  /// The part of the benefits to date that is known, where any was planned.
  case unknown(Verdict.Missing, String?)
  case earnedBack(Month, Promised?, net: String?, String?)
  case lostAgain(Month, Back, String?)
  case never(missing: String, by: Month, Promised?, String?)
  case onTheWay(AgainstPlan?, Back, Promised?, String?)
}
