import AfkastTestSupport
import Foundation
import Testing

@testable import AfkastEngine

/// Distributions beside mpmath and scipy.
@Suite struct DistributionTests {
  @Test func `reads the entries`() {
    #expect(DistributionVectors.file.tails.count > 150)
    #expect(DistributionVectors.file.binomial.count > 25)
  }

  @Test(arguments: DistributionVectors.file.tails)
  func `tails are exact where they are small`(_ vector: DistributionVectors.Tail) throws {
    let tails = try vector.made().tails(at: vector.x)
    // Large parameters lose digits in the gamma function's logarithm.
    let tolerance = (vector.parameters.max() ?? 1) > 1_000 ? 1e-9 : 1e-12
    #expect(isNear(tails.lower, vector.lower, tolerance), "\(tails)")
    #expect(isNear(tails.upper, vector.upper, tolerance), "\(tails)")
  }

  @Test(arguments: DistributionVectors.file.tails)
  func `quantiles undo the smaller tail`(_ vector: DistributionVectors.Tail) throws {
    // A probability just below 1 keeps few digits of what is above it.
    guard vector.lower > 1e-200, vector.upper > 1e-6 else { return }
    let distribution = try vector.made()
    let x = distribution.quantile(vector.lower)
    #expect(isNear(distribution.tails(at: x).lower, vector.lower, 1e-9), "\(x)")
    #expect(abs(x - vector.x) <= 1e-6 * max(abs(vector.x), 1e-3), "\(x)")
  }

  @Test(arguments: DistributionVectors.file.binomial)
  func `binomial sums are those of the single terms`(_ vector: DistributionVectors.Binomial) {
    let binomial = BinomialDistribution(trials: vector.trials, probability: vector.probability)
    #expect(isNear(binomial.atMost(vector.count), vector.atMost, 1e-10))
    #expect(abs(1 - binomial.atLeast(vector.count + 1) - vector.atMost) < 1e-12)
    guard vector.atMost > 1e-200, vector.atMost < 0.999_999 else { return }
    #expect(binomial.quantile(vector.atMost * (1 - 1e-9)) == vector.count)
  }

  @Test(arguments: DistributionVectors.file.means)
  func `a mean's error allows for values that follow each other`(
    _ vector: DistributionVectors.Mean
  ) throws {
    let found = try known(CorrectedMean.of(Series(vector.values)).value)
    let estimate = found.mean
    #expect(isNear(estimate.value, vector.mean, 1e-12))
    #expect(isNear(found.autocorrelation.measured, vector.autocorrelation, 1e-9))
    #expect(isNear(found.autocorrelation.corrected, vector.corrected, 1e-9))
    #expect(isNear(estimate.standardError, vector.standardError, 1e-9))
    #expect(isNear(estimate.degreesOfFreedom, vector.degreesOfFreedom, 1e-9))
    #expect(estimate.intervals.eighty.isNear(vector.eighty))
    #expect(estimate.intervals.ninetyFive.isNear(vector.ninetyFive))
  }

  @Test func `no mean is known of less than two values`() {
    #expect(CorrectedMean.of(Series([])) == .unknown(.tooFew(have: 0, needed: 2)))
    #expect(CorrectedMean.of(Series([nil, 4, nil])) == .unknown(.tooFew(have: 1, needed: 2)))
    #expect(
      CorrectedMean.of(Series([.nan, 4, .infinity])) == .unknown(.tooFew(have: 1, needed: 2)))
  }

  @Test func `equal values have a mean without an error`() throws {
    let found = try known(CorrectedMean.of(Series(Array(repeating: 0.1, count: 12))).value)
    #expect(found.mean.value == 0.1)
    #expect(found.mean.intervals.ninetyFive == Interval(0.1, 0.1))
  }

  @Test func `huge and tiny parameters give probabilities`() {
    for scale in [1e-8, 1e-3, 1, 1e5, 1e9, 1e15] {
      for x in [0.0, 1e-12, 0.5, 1 - 1e-12, 1] {
        let beta = BetaDistribution(scale, scale).tails(at: x)
        let gamma = GammaDistribution(shape: scale).tails(at: x * scale * 2)
        let student = StudentDistribution(degreesOfFreedom: scale).tails(at: x * 1e200)
        for tails in [beta, gamma, student] {
          #expect((0...1).contains(tails.lower) && (0...1).contains(tails.upper), "\(scale) \(x)")
          #expect(abs(tails.lower + tails.upper - 1) < 1e-9, "\(scale) \(x)")
        }
      }
    }
  }
}
