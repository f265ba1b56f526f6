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
  /// What was planned of them; above nothing.
  public let planned: Money
  /// What they came to.
  public let realised: Money
  /// Realised over planned.
  public let factor: Ratio
  /// The 80 % interval of the factor, by how cases differ; nil below ``fewestCases`` cases.
  ///
  /// Where no case came to less than nothing it does not go below 0, which no such share can be.
  public let interval: Interval?

  /// Whether the interval is wholly above or below 1: what came is another than was planned.
  public var isClear: Bool { interval.map { $0.low > 1 || $0.high < 1 } ?? false }

  /// Adds up samples of one age; nil without any, or where they are too large to add up.
  ///
  /// The factor is that of the sums, Σ realised / Σ planned. Its error is the ratio estimator's, cases being
  /// what was sampled: s² = n/(n − 1) · Σ (rᵢ − factor · pᵢ)² / (Σ p)², t with n − 1 degrees of freedom
  /// (Cochran, Sampling Techniques, 1977, section 6.4).
  public init?(_ samples: [LessonSample]) {
    let byCase = Dictionary(grouping: samples, by: \.caseID).values
    guard let sums = try? byCase.map(CaseSum.init),
      let planned = try? sums.map(\.planned).total(), planned > .zero,
      let realised = try? sums.map(\.realised).total(),
      let factor = Ratio(Double(realised.ore) / Double(planned.ore))
    else { return nil }
    (self.planned, self.realised, self.factor) = (planned, realised, factor)
    (cases, lines) = (sums.count, samples.count)
    let whole = Self.estimate(factor, sums, planned).interval(.eighty)
    let isShare = sums.allSatisfy { $0.realised >= .zero }
    interval =
      cases < Self.fewestCases
      ? nil : isShare ? Interval(max(0, whole.low), max(0, whole.high)) : whole
  }

  private static func estimate(
    _ factor: Ratio, _ sums: [CaseSum], _ planned: Money
  ) -> EstimatedNumber {
    let count = Double(sums.count)
    // In order of size, so that the order of cases changes nothing.
    let squares = sums.map { sum in
      let residual = Double(sum.realised.ore) - factor.value * Double(sum.planned.ore)
      return residual * residual
    }.sorted().reduce(0, +)
    return EstimatedNumber(
      value: factor.value,
      standardError: (count / (count - 1) * squares).squareRoot() / Double(planned.ore),
      degreesOfFreedom: count - 1)
  }
}

/// The lines of one case together.
private struct CaseSum {
  let planned: Money
  let realised: Money

  init(_ samples: [LessonSample]) throws(MoneyOverflow) {
    planned = try samples.map(\.planned).total()
    realised = try samples.map(\.realised).total()
  }
}
