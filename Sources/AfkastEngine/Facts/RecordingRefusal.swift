public import AfkastModel

/// Why a fact must not be added to those that there are.
public enum RecordingRefusal: Error, Sendable, Hashable {
  /// The KPI has a value for that period and group; two would both claim to hold.
  case alreadyMeasured(Fact)
  /// The line's month was closed, so nothing is added to it behind its reader's back.
  case closed(Fact)
  /// The line has an original budget for that period.
  case alreadyBudgeted(Fact)
  /// The action or milestone is done.
  case alreadyDone(Fact)
  /// The case's text is that of its newest approved version.
  case unchanged(version: Int)
  /// There is no fact of that number.
  case unknown(FactID)
  /// The fact that is to be done is no action.
  case noAction(Fact)
  /// The fact was corrected by a later one, which is the one to correct.
  case corrected(by: Fact)
  /// The KPI has no measurement in the period, so no phase begins there.
  case notMeasured(KPIID, Period)
  /// Nothing was measured before the period, so the phase that begins there is the first one.
  case firstMeasured(KPIID, Period)
  /// A fact of that kind stands for ever, or is taken back by itself.
  case uncorrectable(Fact)
}

extension NewFact {
  /// The kinds of earlier facts that it is judged by.
  public var bearing: [FactKind] {
    switch content {
    case .measurement: [.measurement]
    case .actual: [.closing]
    case .budget: [.budget]
    case .actionDone: [.actionDone]
    case .milestoneDone: [.milestoneDone]
    case .approval: [.approval]
    case .phase: [.phase, .measurement]
    case .observation, .harvest, .decision, .action, .closing, .withdrawal: []
    }
  }

  /// Why it must not be added to facts of its case; nil if it may.
  ///
  /// `wrong` is the fact in whose place it comes: what is in a closed month may be corrected there.
  public func refusal(among facts: [Fact], correcting wrong: Fact? = nil) -> RecordingRefusal? {
    let inForce = facts.inForce
    for fact in inForce where fact.id != correction?.corrected {
      if case .closing = fact.content, wrong?.period == period { continue }
      if let refusal = refusal(beside: fact) { return refusal }
    }
    guard case .phase(let phase) = content else { return nil }
    return refusal(of: phase, measuredIn: inForce.periods(of: phase.kpi))
  }

  /// A phase begins with a measurement, and something came before it.
  private func refusal(of phase: Rebaseline, measuredIn periods: [Period]) -> RecordingRefusal? {
    let isMeasured = periods.contains {
      $0.firstDay <= period.lastDay && $0.lastDay >= period.firstDay
    }
    guard isMeasured else { return .notMeasured(phase.kpi, period) }
    let isFirst = !periods.contains { $0.lastDay < period.firstDay }
    return isFirst ? .firstMeasured(phase.kpi, period) : nil
  }

  private func refusal(beside fact: Fact) -> RecordingRefusal? {
    switch (content, fact.content) {
    case (.measurement(let new), .measurement(let old))
    where new.kpi == old.kpi && new.group == old.group && period == fact.period:
      .alreadyMeasured(fact)
    case (.actual(let new), .closing(let line)) where new.line == line && period == fact.period:
      .closed(fact)
    case (.budget(let new), .budget(let old))
    where new.line == old.line && new.kind == .original && old.kind == .original
      && period == fact.period:
      .alreadyBudgeted(fact)
    case (.phase(let new), .phase(let old))
    where new.kpi == old.kpi && period == fact.period:
      .alreadyDone(fact)
    case (.actionDone(let new), .actionDone(let old)) where new == old: .alreadyDone(fact)
    case (.milestoneDone(let new), .milestoneDone(let old)) where new == old: .alreadyDone(fact)
    default: nil
    }
  }
}

extension [Fact] {
  /// The periods in which a KPI was measured, of any target group.
  fileprivate func periods(of kpi: KPIID) -> [Period] {
    compactMap { fact in
      guard case .measurement(let measurement) = fact.content, measurement.kpi == kpi else {
        return nil
      }
      return fact.period
    }
  }

  /// Those that hold: not corrected and not taken back by a later one of the list.
  public var inForce: [Fact] {
    let corrected = Set(compactMap { $0.correction?.corrected })
    return filter { fact in
      if case .withdrawal = fact.content { return false }
      return !corrected.contains(fact.id)
    }
  }

  /// Why the first fact, with what corrects it after it, cannot be corrected; nil if it can.
  public func refusalToCorrect(_ id: FactID) -> RecordingRefusal? {
    guard let fact = first(where: { $0.id == id }) else { return .unknown(id) }
    if let later = first(where: { $0.correction?.corrected == id }) { return .corrected(by: later) }
    switch fact.content {
    case .approval, .withdrawal, .closing: return .uncorrectable(fact)
    default: return nil
    }
  }
}
