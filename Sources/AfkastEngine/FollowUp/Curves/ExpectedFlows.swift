import AfkastModel

/// The months of lines under values that are expected from here on.
struct ExpectedFlows {
  /// What counts as planned.
  let counted: LineMonthsByID
  /// Released time before any harvest; no other lines.
  let beforeHarvest: LineMonthsByID

  /// Computes the municipality's lines, or some of them; `EvaluationFailure` if an amount cannot be
  /// computed.
  init(
    of businessCase: BusinessCase, _ setting: AssumptionSetting, only some: Set<LineID>? = nil
  ) throws(EvaluationFailure) {
    let perspective = Perspective.actor(.municipality)
    let circumstances = try Circumstances(of: businessCase, setting)
    var part = businessCase
    if let some { part.lines.removeAll { !some.contains($0.id) } }
    counted = try LineMonthsByID(part, in: circumstances, seenBy: perspective)
    part = part.beforeHarvest
    part.lines.removeAll { $0.kind != .benefit(.capacity(harvest: .whole)) }
    beforeHarvest = try LineMonthsByID(part, in: circumstances, seenBy: perspective)
  }
}
