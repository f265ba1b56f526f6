public import AfkastModel

/// What some lines of some cases came to, of what was planned: a factor that the next plan may be held
/// against.
public struct Lesson: Sendable, Hashable {
  /// The fewest cases that a factor is offered from.
  public static let fewestCases = 3

  /// How many cases there are.
  public let cases: Int
  /// How many lines.
  public let lines: Int
  /// What was planned of them.
  public let planned: Money
  /// What they came to.
  public let realised: Money
  /// Realised over planned.
  public let factor: Ratio
  /// The 80 % interval of the factor, by how cases differ; nil below ``fewestCases`` cases.
  public let interval: Interval?

  /// Adds up samples of one age; nil without any, or where they are too large to add up.
  ///
  /// The factor is that of the sums, Σ realised / Σ planned. Its error is the ratio estimator's, cases being
  /// what was sampled: s² = n/(n − 1) · Σ (rᵢ − factor · pᵢ)² / (Σ p)², t with n − 1 degrees of freedom
  /// (Cochran, Sampling Techniques, 1977, section 6.4).
  public init?(_ samples: [LessonSample]) {
    guard let planned = try? samples.map(\.planned).total(), planned > .zero,
      let realised = try? samples.map(\.realised).total(),
      let factor = Ratio(Double(realised.ore) / Double(planned.ore))
    else { return nil }
    let byCase = Dictionary(grouping: samples, by: \.caseID).values
    (self.planned, self.realised, self.factor) = (planned, realised, factor)
    (cases, lines) = (byCase.count, samples.count)
    let residuals = byCase.map { own in
      own.reduce(0) { $0 + Double($1.realised.ore) - factor.value * Double($1.planned.ore) }
    }
    interval =
      cases < Self.fewestCases
      ? nil : Self.estimate(factor, residuals, planned).interval(.eighty)
  }

  private static func estimate(
    _ factor: Ratio, _ residuals: [Double], _ planned: Money
  ) -> EstimatedNumber {
    let count = Double(residuals.count)
    let squares = residuals.sorted().reduce(0) { $0 + $1 * $1 }
    return EstimatedNumber(
      value: factor.value,
      standardError: (count / (count - 1) * squares).squareRoot() / Double(planned.ore),
      degreesOfFreedom: count - 1)
  }
}
