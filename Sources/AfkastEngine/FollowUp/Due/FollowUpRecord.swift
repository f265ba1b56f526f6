import AfkastModel

/// What facts say of a case's duties: what was measured, decided and done.
struct FollowUpRecord {
  /// The measurements that hold.
  let measurements: [(period: Period, measurement: Measurement)]
  /// The day of the newest decision.
  let lastDecision: Day?
  /// Whether the newest decision ended the case.
  let isClosed: Bool
  /// Actions that are not done.
  let openActions: [(fact: FactID, action: Action)]
  /// Milestones that were reached.
  let reached: Set<MilestoneID>

  /// Of facts whose period has begun by a day; what was corrected is known by all facts.
  init(_ facts: [Fact], asOf day: Day) {
    let hasBegun = { (fact: Fact) in fact.period.firstDay <= day }
    let inForce = facts.inForce.filter(hasBegun)
    measurements = inForce.compactMap { fact in
      if case .measurement(let measurement) = fact.content {
        (fact.period, measurement)
      } else {
        nil
      }
    }
    reached = Set(
      inForce.compactMap { fact in
        if case .milestoneDone(let milestone) = fact.content { milestone } else { nil }
      })
    let decisions = inForce.compactMap { fact -> (day: Day, course: Decision.Course)? in
      if case .decision(let decision) = fact.content {
        (fact.period.lastDay, decision.course)
      } else {
        nil
      }
    }
    let last = decisions.map(\.day).max()
    lastDecision = last
    // Of two on one day the one that ends the case counts, whichever was recorded first.
    isClosed = decisions.contains { $0.day == last && $0.course.endsTheCase }
    openActions = facts.openActions(where: hasBegun).compactMap { fact in
      if case .action(let action) = fact.content { (fact.id, action) } else { nil }
    }
  }
}

extension [Fact] {
  /// Among the facts that hold and are shown, the actions that are not done; one that was done stays done
  /// when its words are corrected.
  func openActions(where isShown: (Fact) -> Bool) -> [Fact] {
    let inForce = inForce.filter(isShown)
    var done = Set(
      inForce.compactMap { fact in
        if case .actionDone(let action) = fact.content { action } else { nil }
      })
    // A correction comes after what it corrects, so one pass in order of recording reaches all.
    for fact in sorted(by: { $0.id < $1.id }) {
      if let correction = fact.correction, done.contains(correction.corrected) {
        done.insert(fact.id)
      }
    }
    return inForce.filter { fact in
      fact.content.kind == .action && !done.contains(fact.id)
    }
  }
}
