import AfkastDiagnostics
import AfkastEngine
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// Records facts in a workspace's store and says what was recorded.
struct FactRecorder {
  private let workspace: FollowedWorkspace
  private let context: Context
  private let line: Line?

  /// `line` is what money is booked on.
  init(_ workspace: FollowedWorkspace, on line: Line? = nil, in context: Context) {
    self.line = line
    self.workspace = workspace
    self.context = context
  }

  /// The present day, for facts that are about today.
  func today() throws -> Day { try context.recordingTime().day }

  /// Records one fact, unless earlier ones stand in its way.
  @discardableResult
  func record(_ fact: NewFact) throws -> Fact {
    try record { history throws(StoreFailure) in try history.judged(fact) }
  }

  /// Records the fact that is made from the facts as they stand.
  @discardableResult
  func record(
    _ make: (FactHistory) throws(StoreFailure) -> Result<NewFact, RecordingRefusal>
  ) throws -> Fact {
    let (time, recorder) = (try context.recordingTime(), try context.recorderName())
    let store = try workspace.store()
    let result = try context.reporting(workspace.storePath) { () throws(StoreFailure) in
      try store.record(at: time, by: recorder) { history throws(StoreFailure) in
        try make(history).map { [$0] }
      }
    }
    switch result {
    case .failure(let refusal):
      throw context.failure(refusal.message, hint: refusal.hint, .mistakesInFiles)
    case .success(let recorded):
      guard let fact = recorded.facts.first else { throw ExitCode(70) }
      say(fact, recorded.clockWasBehind)
      return fact
    }
  }

  private func say(_ fact: Fact, _ clockWasBehind: RecordingTime?) {
    let text = FactText(fact, workspace.language(asked: nil), on: line).sentence
    let period = PeriodText(workspace.language(asked: nil)).text(fact.period)
    context.console.write("\(fact.id.number)  \(fact.caseID.text)  \(period)  \(text)\n")
    context.note(clockWasBehind)
  }
}

extension FactHistory {
  /// The fact, which may come in the place of a wrong one, unless earlier ones stand in its way.
  func judged(
    _ fact: NewFact, correcting wrong: Fact? = nil
  ) throws(StoreFailure) -> Result<NewFact, RecordingRefusal> {
    var known: [Fact] = []
    for kind in fact.bearing { known += try facts(of: fact.caseID, kind) }
    let refusal = fact.refusal(among: known, correcting: wrong)
    return refusal.map(Result.failure) ?? .success(fact)
  }
}

extension RecordingRefusal {
  fileprivate var message: String {
    switch self {
    case .alreadyMeasured(let fact):
      "Fact \(fact.id.number) holds a value for that period already; nothing was recorded."
    case .closed(let fact):
      "The books of \(fact.period) were closed by fact \(fact.id.number); nothing was recorded."
    case .alreadyBudgeted(let fact):
      "Fact \(fact.id.number) holds the original budget already; nothing was recorded."
    case .alreadyDone(let fact):
      "Fact \(fact.id.number) says so already; nothing was recorded."
    case .unchanged(let version):
      "The case is as approved in version \(version); nothing was recorded."
    case .unknown(let id): "There is no fact \(id.number); nothing was recorded."
    case .noAction(let fact): "Fact \(fact.id.number) is no action; nothing was recorded."
    case .corrected(let later): "Fact \(later.id.number) has corrected it; nothing was recorded."
    case .notMeasured(let kpi, let period):
      "\(kpi.text) has no measurement in \(period), so no phase begins there; nothing was recorded."
    case .firstMeasured(let kpi, let period):
      "Nothing was measured of \(kpi.text) before \(period), so no phase ends there; nothing was recorded."
    case .uncorrectable(let fact):
      "Fact \(fact.id.number) is of the kind \(fact.content.kind.rawValue), which is not corrected."
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .alreadyMeasured(let fact):
      "if it is wrong: afkast correct \(fact.id.number) --value VALUE --reason WHY"
    case .closed: "correct the fact that is wrong, or record it in a month that is open"
    case .alreadyBudgeted(let fact):
      "a change is revised or supplementary; a slip: "
        + "afkast correct \(fact.id.number) --amount AMOUNT --reason WHY"
    case .corrected(let later): "correct fact \(later.id.number) if that is wrong too"
    case .uncorrectable(let fact):
      fact.content.kind == .approval ? "approve the case anew: afkast approve" : nil
    case .notMeasured(let kpi, _), .firstMeasured(let kpi, _):
      "a phase begins with the first measurement of it; afkast kpi CASE \(kpi.text) shows them"
    case .unknown, .noAction: "afkast log shows all facts with their numbers"
    case .alreadyDone, .unchanged: nil
    }
  }
}
