import AfkastDiagnostics
package import AfkastModel

/// A fact as a sentence.
package struct FactText: Sendable {
  private let fact: Fact
  private let language: Language
  private let line: Line?

  /// `line` is what an amount is booked on, where the text is to say how it counts.
  package init(_ fact: Fact, _ language: Language, on line: Line? = nil) {
    self.fact = fact
    self.language = language
    self.line = line
  }

  /// What happened, and what it corrects, without a full stop.
  package var sentence: String {
    guard let correction = fact.correction else { return content }
    let number = correction.corrected.number
    let reason = correction.reason.visible
    guard case .withdrawal = fact.content else {
      return "\(say(.corrects(number))) (\(reason)): \(content)"
    }
    return "\(say(.withdrawn(number))): \(reason)"
  }

  /// When it was recorded, to the minute in universal time: `2027-03-09 08:05 UTC`.
  package var recorded: String {
    let written = fact.recording.time.description
    let time = "\(written.prefix(10)) \(written.dropFirst(11).prefix(5)) UTC"
    return say(.recorded(time, by: fact.recording.recorder.visible))
  }

  private func say(_ message: FactMessage) -> String { message.text(in: language) }

  private func joined(_ sentence: String, _ more: [String?]) -> String {
    ([sentence] + more.compactMap(\.self)).joined(separator: ", ")
  }

  private func kroner(_ money: Money) -> String { NumberText(language).kroner(money.kroner) }

  private var content: String {
    switch fact.content {
    case .measurement(let measurement): text(of: measurement)
    case .observation(let observation): text(of: observation)
    case .actual(let actual):
      joined(
        say(.booked(actual.line.text, kroner(actual.amount))),
        [actual.source.map { say(.source($0.visible)) }, counting(actual)])
    case .budget(let budget):
      joined(
        say(.budgeted(budget.kind, budget.line.text, kroner(budget.amount))),
        [budget.financedBy.map { say(.financedBy($0.visible)) }])
    case .harvest(let harvest):
      say(
        .harvested(
          harvest.line.text, kroner(harvest.yearly), account: harvest.account.visible,
          decision: harvest.decision.visible))
    case .decision(let decision): text(of: decision)
    case .action(let action):
      say(.toDo(action.what.visible, owner: action.owner.visible, by: action.by.description))
    case .actionDone(let action): say(.done(action.number))
    case .milestoneDone(let milestone): say(.reached(milestone.text))
    case .approval(let approval): text(of: approval)
    case .closing(let line): say(.closed(line.text))
    case .phase(let phase): say(.newPhase(phase.kpi.text, cause: phase.cause.visible))
    case .withdrawal: ""
    }
  }

  /// How an amount on a benefit counts that has no reference budget.
  private func counting(_ actual: Actual) -> String? {
    guard let line, line.countsIncome, actual.amount != .zero else { return nil }
    return say(actual.amount > .zero ? .countsAsLess : .countsAsIncome)
  }

  private func text(of measurement: Measurement) -> String {
    let value = NumberText(language).plain(measurement.value.number, upTo: 6)
    return joined(
      say(.measured(measurement.kpi.text, value)),
      [
        measurement.count.map { say(.counted($0)) },
        measurement.group.map { say(.group($0.text)) },
        measurement.source.map { say(.source($0.visible)) },
      ])
  }

  private func text(of observation: Observation) -> String {
    let head = joined(
      say(.observed),
      [observation.kpi.map { say(.about($0.text)) }, observation.voice.map { say(.voice($0)) }])
    return "\(head): \(observation.text.visible)"
  }

  private func text(of decision: Decision) -> String {
    let forum = decision.forum.map { " (\($0.visible))" } ?? ""
    return "\(say(.decided(decision.course)))\(forum): \(decision.note.visible)"
  }

  private func text(of approval: Approval) -> String {
    say(
      .approved(
        approval.version, decision: approval.decision.visible,
        fingerprint: String(approval.fingerprint.prefix(12))))
  }
}
