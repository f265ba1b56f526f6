/// All rates per period above −100 % at which a flow has a net present value of zero.
///
/// Oracles have their rates per period; the engine itself asks per year.
enum PeriodicRates {
  /// Ascending; none for a flow that is not finite.
  static func all(of flow: [Double]) -> [Double] {
    guard flow.allSatisfy(\.isFinite) else { return [] }
    switch GrowthFactors(of: summable(flow)) {
    case .undefined, .none: return []
    case .one(let factor): return [factor - 1].filter(\.isFinite)
    case .several(let factors): return factors.map { $0 - 1 }.filter(\.isFinite)
    }
  }

  /// Amounts near the end of the range are scaled down by a power of two, lest a sum overflow.
  private static func summable(_ flow: [Double]) -> [Double] {
    guard flow.contains(where: { $0.magnitude > 0x1p900 }) else { return flow }
    return flow.map { $0 * 0x1p-200 }
  }
}
