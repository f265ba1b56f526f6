package import AfkastModel

/// What is recorded already of the cases that forms are about.
package struct RecordedForms: Sendable {
  private var measurements = RecordedMeasurements()
  private var rows: Set<RowIdentity> = []
  private var actions: Set<FactID> = []
  private var done: Set<FactID> = []
  private var later: [FactID: FactID] = [:]
  private var reached: [CaseID: Set<MilestoneID>] = [:]

  /// Of nothing.
  package init() {}

  /// The kinds of facts that answers are judged by.
  package static let kinds: [FactKind] = [
    .measurement, .observation, .action, .actionDone, .milestoneDone,
  ]

  /// Adds the facts of a case: all of them, those that hold, and the batches that were undone.
  package mutating func add(_ facts: [Fact], holding: [Fact], undone: Set<BatchID>) {
    measurements.add(facts, holding: holding, undone: undone)
    for fact in facts {
      if let row = fact.row, !undone.contains(fact.batch) { rows.insert(row.identity) }
      if case .action = fact.content { actions.insert(fact.id) }
      if let correction = fact.correction { later[correction.corrected] = fact.id }
    }
    for fact in holding {
      switch fact.content {
      case .actionDone(let action): done.insert(action)
      case .milestoneDone(let milestone): reached[fact.caseID, default: []].insert(milestone)
      default: break
      }
    }
  }

  /// Whether an answer is new, known, or not to be recorded.
  func standing(of answer: FormAnswer) -> Standing {
    switch answer.content {
    case .measurement(let measured): standing(of: measured)
    case .remark: rows.contains(answer.identity) ? .known : .new
    // What an earlier file ticked and somebody took back since is known all the same.
    case .action where rows.contains(answer.identity): .known
    case .milestone where rows.contains(answer.identity): .known
    case .action(let action, _): standing(of: action)
    case .milestone(let milestone, _):
      reached[answer.row.caseID]?.contains(milestone) == true ? .known : .new
    }
  }

  enum Standing {
    case new, known
    case refused(FormProblem)
  }

  private func standing(of measured: ReadMeasurement) -> Standing {
    switch measurements.standing(of: measured) {
    case .new: .new
    case .known: .known
    case .differs(let fact): .refused(.differs(fact, measured.measurement))
    }
  }

  private func standing(of action: FactID) -> Standing {
    if done.contains(action) { return .known }
    if let correction = later[action] { return .refused(.correctedAction(by: correction)) }
    return actions.contains(action) ? .new : .refused(.noAction(action))
  }
}

/// What a file of forms comes to beside what is recorded.
package struct FormSummary: Sendable {
  /// What is to be recorded.
  package private(set) var new: [FormAnswer] = []
  /// What is recorded already, or stands in an earlier cell.
  package private(set) var known: [FormAnswer] = []
  /// What is asked about before it is recorded.
  package private(set) var asked: [FormAnswer] = []
  /// What is not recorded, in the order of the sheets.
  package private(set) var refused: [FormFault]
  /// The file.
  package let form: ReturnedForm

  /// `asks` says whether a value that is new is to be asked about.
  package init(
    of form: ReturnedForm, beside recorded: RecordedForms, asks: (FormAnswer) -> Bool
  ) {
    self.form = form
    refused = form.faults
    known = form.repeated.map(\.answer)
    for answer in form.answers {
      switch recorded.standing(of: answer) {
      case .new where asks(answer): asked.append(answer)
      case .new: new.append(answer)
      case .known: known.append(answer)
      case .refused(let problem):
        refused.append(
          FormFault(
            place: answer.place, problem: problem, excerpt: answer.measured?.excerpt ?? "",
            row: answer.row))
      }
    }
  }

  /// Whether nothing is left for anybody to do but to fill in what is empty.
  package var isSound: Bool { refused.isEmpty && asked.isEmpty }

  /// Says in the record of an import what the file came to.
  package func describe(_ file: inout FileImport, on today: Day) {
    (file.recorded, file.known) = (RowTally(rows: new.count), RowTally(rows: known.count))
    file.rejected = RowTally(rows: refused.count + asked.count)
    file.months = months(today)
  }

  /// From the first to the last month that new answers are of, by the day of what has no period; nil without any.
  private func months(_ today: Day) -> MonthSpan? {
    let periods = new.map { $0.fact(on: today).period }
    guard let first = periods.map(\.firstDay).min(), let last = periods.map(\.lastDay).max() else {
      return nil
    }
    return MonthSpan(first.month, through: last.month)
  }
}
