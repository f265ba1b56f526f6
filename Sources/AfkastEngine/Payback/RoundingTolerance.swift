/// How far below zero a sum of unrounded amounts may be and still count as zero: half an øre per
/// line (DESIGN.md section 5).
struct RoundingTolerance {
  let ore: Double

  init(of flow: CashFlow) {
    ore = 0.5 * Double(flow.costLines.count + flow.benefitLines.count)
  }

  /// Whether a cumulative net, in øre, counts as recovered.
  func isRecovered(_ cumulative: Double) -> Bool { cumulative >= -ore }
}
