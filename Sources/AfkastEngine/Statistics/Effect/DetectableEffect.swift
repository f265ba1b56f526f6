/// How small an effect can be and still be seen, and how many values that takes (kpi.md, section 2).
public struct DetectableEffect: Sendable, Hashable {
  /// z of both sides' error plus z of the power.
  private let z: Double

  /// By a test that is wrong one time of `1/error`, and finds what is there with a probability of `power`.
  ///
  /// The usual 5 % and 80 % make z 2.80.
  public init(error: Probability, power: Probability) {
    let normal = NormalDistribution()
    z = normal.quantile(1 - error.value / 2) + normal.quantile(power.value)
  }

  /// The usual 5 % and 80 %.
  public static let usual = DetectableEffect(
    error: Probability(clamping: 0.05), power: Probability(clamping: 0.8))

  /// The smallest difference of means that will be found: `z · s · √((1/before + 1/after) · I)`.
  public func difference(
    standardDeviation: Double, before: Int, after: Int, inflation: Double = 1
  ) -> Finding<Double> {
    guard before > 0, after > 0 else {
      return .unknown(.tooFew(have: max(0, min(before, after)), needed: 1))
    }
    guard standardDeviation > 0 else { return .unknown(.noVariation) }
    let factor = (1 / Double(before) + 1 / Double(after)) * inflation
    return Self.usable(z * standardDeviation * factor.squareRoot())
  }

  /// Values needed in each phase to find a difference of means: `2 z² s²/d² · I`, rounded up.
  public func values(
    standardDeviation: Double, difference: Double, inflation: Double = 1
  ) -> Finding<Int> {
    guard difference != 0 else { return .unknown(.outOfRange) }
    let ratio = standardDeviation / difference
    return whole(2 * z * z * ratio * ratio * inflation)
  }

  /// Cases needed in each phase to find that a share moves from one to another, rounded up.
  public func cases(from before: Probability, to after: Probability) -> Finding<Int> {
    let (p, q) = (before.value, after.value)
    guard p != q else { return .unknown(.outOfRange) }
    return whole(z * z * (p * (1 - p) + q * (1 - q)) / ((q - p) * (q - p)))
  }

  private func whole(_ number: Double) -> Finding<Int> {
    guard number < 1e15 else { return .unknown(.outOfRange) }
    return .found(Int(max(1, number.rounded(.up))))
  }

  private static func usable(_ number: Double) -> Finding<Double> {
    number.isFinite ? .found(number) : .unknown(.outOfRange)
  }
}
