import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Effects beside R and scipy.
///
/// Not compared: Newey–West's errors, and the first, weaker correction of before/after; both are there to
/// show what not to use.
@Suite struct EffectOracleTests {
  @Test func `reads the entries, and compares each`() {
    let compared = [
      "normal quantile", "student t quantile", "beta quantile", "gamma quantile, rate 1",
      "before_after_mean", "before_after_proportion", "rate_ratio", "its", "beta_binomial",
      "normal_unknown_sd", "rtm_cutoff", "rtm_unit", "min_n_mean", "min_n_proportion", "mde",
      "money_linear", "realised_ledger", "kpi_verdict",
    ]
    #expect(EffectVector.file.count == 38)
    #expect(Set(EffectVector.file.map(\.method)) == Set(compared))
  }

  @Test(arguments: EffectVector.file.filter { $0.method.contains("quantile") })
  func `agrees on quantiles`(_ vector: EffectVector) throws {
    let (input, expected) = (vector.input, vector.expected)
    let p = try input["p"].value()
    let (found, value): (Double, Double) =
      switch vector.method {
      case "normal quantile": (NormalDistribution().quantile(p), try expected["z"].value())
      case "student t quantile":
        (
          StudentDistribution(degreesOfFreedom: try input["df"].value()).quantile(p),
          try expected["t"].value()
        )
      case "beta quantile":
        (
          BetaDistribution(try input["a"].value(), try input["b"].value()).quantile(p),
          try expected["x"].value()
        )
      default:
        (
          GammaDistribution(shape: try input["shape"].value()).quantile(p),
          try expected["x"].value()
        )
      }
    #expect(isNear(found, value, 1e-10))
  }

  @Test(arguments: EffectVector.all("before_after_mean"))
  func `agrees on before and after`(_ vector: EffectVector) throws {
    let (input, expected) = (vector.input, vector.expected)
    let before = Series(input["before"].numbers)
    let found = try known(
      MeanDifference.of(before: before, after: Series(input["after"].numbers)).value)
    #expect(isNear(found.before.standardDeviation, try expected["sd_before"].value()))
    #expect(isNear(found.after.standardDeviation, try expected["sd_after"].value()))
    #expect(isNear(found.after.mean, try expected["mean_after"].value()))
    try vector.check(found.plain, expected, #_sourceLocation)
    try vector.check(found.corrected, expected["ac_bc"], #_sourceLocation)
    let r1 = try expected["ac"]["r1_pooled"].value()
    #expect(isNear(found.autocorrelation.measured, r1))
    #expect(isNear(found.autocorrelation.inflation, try expected["ac_bc"]["inflation"].value()))
  }

  @Test(arguments: EffectVector.all("before_after_proportion"))
  func `agrees on shares`(_ vector: EffectVector) throws {
    let (before, after) = (try vector.input["before"].pair(), try vector.input["after"].pair())
    let found = try known(ShareDifference.of(before: before, after: after).value)
    let expected = vector.expected
    #expect(isNear(found.difference, try expected["diff"].value()))
    #expect(found.intervals.ninetyFive.isNear(expected["newcombe95"].numbers))
    #expect(after.wilson(.ninetyFive).isNear(expected["wilson_after"].numbers))
    #expect(before.wilson(.ninetyFive).isNear(expected["wilson_before"].numbers))
    #expect(isNear(ExactTest.probability(before, after).value, try expected["fisher_p"].value()))
  }

  @Test func `agrees with Newcombe's own example`() throws {
    // 56/70 beside 48/80, Statistics in Medicine 17 (1998), by kpi.md.
    let (after, before) = (try known(Count(56, of: 70)), try known(Count(48, of: 80)))
    let found = try known(ShareDifference.of(before: before, after: after).value)
    #expect(found.interval(.ninetyFive).isNear([0.0524, 0.3339], 2e-4))
  }

  @Test(arguments: EffectVector.all("rate_ratio"))
  func `agrees on rates`(_ vector: EffectVector) throws {
    let (before, after) = (try vector.input["before"].pair(), try vector.input["after"].pair())
    let found = try known(RateRatio.of(before: before, after: after).value)
    let expected = vector.expected
    let (ratio, upper) = (try known(found.ratio), try known(found.upperLimit(.ninetyFive)))
    #expect(isNear(ratio, try expected["ratio"].value()))
    #expect(Interval(found.lowerLimit(.ninetyFive), upper).isNear(expected["exact95"].numbers))
    #expect(after.poisson(.ninetyFive).isNear(expected["exact_poisson_after95"].numbers))
  }

  @Test(arguments: EffectVector.all("its"))
  func `agrees on interrupted series`(_ vector: EffectVector) throws {
    let series = Series(vector.input["values"].numbers)
    let found = try known(
      InterruptedSeries.of(series, change: try vector.input["T0"].count()).value)
    let expected = vector.expected
    let beta = [found.start, found.slopeBefore, found.levelChange.value, found.slopeChange.value]
    #expect(zip(beta, expected["beta"].numbers).allSatisfy { isNear($0, $1) })
    // Their errors are before the correction.
    let root = found.autocorrelation.inflation.squareRoot()
    let errors = expected["se_ols"].numbers
    #expect(isNear(found.levelChange.standardError / root, errors[2]))
    #expect(isNear(found.slopeChange.standardError / root, errors[3]))
    #expect(isNear(found.autocorrelation.measured, try expected["resid_r1"].value()))
    #expect(isNear(found.autocorrelation.corrected, try expected["r1_corrected"].value()))
    try vector.check(found.effectAtEnd, expected["effect_at_end_ac_bc"], #_sourceLocation)
    try vector.check(found.averageEffect, expected["average_effect_post_ac_bc"], #_sourceLocation)
    #expect(isNear(found.cumulativeEffect, try expected["cumulative_effect"].value()))
    #expect(isNear(found.counterfactualAtEnd, try expected["counterfactual_at_end"].value()))
    #expect(found.isShort == (vector.id == "its-8-4-short"))
  }

  @Test(arguments: EffectVector.all("rtm_cutoff"))
  func `agrees on the drift of those chosen`(_ vector: EffectVector) throws {
    let (input, expected) = (vector.input, vector.expected)
    let found = try known(
      RegressionToMean(
        mean: input["mean"].value(), standardDeviation: input["sd"].value(),
        correlation: input["rho"].value()))
    let drift = found.drift(
      beyond: try input["cutoff"].value(), chosen: .above,
      measurements: try input["baseline_measures"].count())
    #expect(isNear(try known(drift.value), try expected["rtm"].value()))
    let hazard = RegressionToMean.hazard(try expected["z"].value())
    #expect(isNear(hazard, try expected["C"].value()))
  }

  @Test(arguments: EffectVector.all("rtm_unit"))
  func `agrees on the drift of one`(_ vector: EffectVector) throws {
    let input = vector.input
    let found = try known(
      RegressionToMean(
        mean: input["mean"].value(), standardDeviation: 1, correlation: input["rho"].value()))
    let change = found.change(expectedFrom: try input["unit_value"].value())
    #expect(isNear(change, try vector.expected["expected_change"].value()))
  }

  @Test(arguments: EffectVector.file.filter { $0.method.hasPrefix("min_n") || $0.method == "mde" })
  func `agrees on how much it takes`(_ vector: EffectVector) throws {
    let (input, expected) = (vector.input, vector.expected)
    let test = DetectableEffect(
      error: try known(Probability(input["alpha"].value())),
      power: try known(Probability(input["power"].value())))
    switch vector.method {
    case "min_n_mean":
      let found = test.values(
        standardDeviation: try input["sd"].value(), difference: try input["effect"].value())
      #expect(found.value == (try expected["n_per_phase"].count()))
    case "min_n_proportion":
      let found = test.cases(
        from: try known(Probability(input["p0"].value())),
        to: try known(Probability(input["p1"].value())))
      #expect(found.value == (try expected["n_per_phase"].count()))
    default:
      let r1 = try input["r1"].value()
      let found = test.difference(
        standardDeviation: try input["sd"].value(), before: try input["n_before"].count(),
        after: try input["n_after"].count(), inflation: (1 + r1) / (1 - r1))
      #expect(isNear(try known(found.value), try expected["mde"].value()))
    }
  }

  @Test func `sees one more share as kpi.md has it`() throws {
    let (from, to) = (try known(Probability(0.6)), try known(Probability(0.65)))
    #expect(DetectableEffect.usual.cases(from: from, to: to) == .found(1_468))
  }
}
