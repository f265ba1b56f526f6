import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Verdicts, beliefs and money bands beside R and scipy.
@Suite struct VerdictOracleTests {
  @Test(arguments: EffectVector.all("kpi_verdict"))
  func `agrees on the verdict`(_ vector: EffectVector) throws {
    let (input, expected) = (vector.input, vector.expected)
    let (series, change) = (Series(input["values"].numbers), try input["T0"].count())
    let good = try GoodSide(named: known(input["good"].text))
    let verdict = EffectVerdict(of: series, change: change, good: good)
    #expect(verdict.vectorName == expected["verdict"].text)
    guard let improvement = expected["improvement"].number else { return }
    let (before, after) = series.split(at: change)
    let found = try known(MeanDifference.of(before: before, after: after).value).corrected
    let intervals = good == .higher ? found.intervals : found.intervals.mirrored
    #expect(isNear(found.value * good.sign, improvement))
    #expect(intervals.eighty.isNear(expected["ci80_improvement"].numbers))
    #expect(intervals.ninetyFive.isNear(expected["ci95_improvement"].numbers))
    let warning = EarlyWarning(of: series, change: change, good: good)
    #expect(warning.places.map(Double.init) == expected["xmr_signals"].numbers)
    #expect(warning.isImprovement == !expected["xmr_direction"].list.isEmpty)
    guard case .flag(let isAlone) = expected["early_signal_only"] else { return }
    #expect((warning.isImprovement && verdict == .noDemonstrableChange) == isAlone)
  }

  @Test(arguments: EffectVector.all("beta_binomial"))
  func `agrees on what is believed of a share`(_ vector: EffectVector) throws {
    let input = vector.input
    let prior = try known(
      ShareBelief(mean: input["prior_mean"].value(), worth: input["prior_n"].value()))
    let batches = try input["batches"].list.map { try $0.pair() }
    let baseline = try? input["baseline"].pair()
    var beliefs = [prior]
    for batch in batches {
      beliefs.append(try known(beliefs[beliefs.count - 1].updated(with: batch).value))
    }
    let steps = vector.expected["steps"].list
    #expect(steps.count == beliefs.count)
    for (belief, step) in zip(beliefs, steps) {
      try check(belief, step, target: input["target"].value(), baseline: baseline)
    }
    let all = try known(
      Count(
        batches.reduce(0) { $0 + $1.happened }, of: batches.reduce(0) { $0 + $1.exposure }))
    let surprise = try known(prior.surprise(at: all).value)
    #expect(isNear(surprise.value, try vector.expected["prior_predictive_p_two_sided"].value()))
  }

  private func check(
    _ belief: ShareBelief, _ step: EffectVector.Node, target: Double,
    baseline: AfkastEngine.Count?
  ) throws {
    #expect(isNear(belief.alpha, try step["alpha"].value()))
    #expect(isNear(belief.beta, try step["beta"].value()))
    #expect(isNear(belief.mean, try step["mean"].value()))
    #expect(isNear(belief.standardDeviation, try step["sd"].value()))
    #expect(belief.interval(.eighty).isNear(step["ci80"].numbers))
    #expect(belief.interval(.ninetyFive).isNear(step["ci95"].numbers))
    let target = belief.probability(atLeast: target)
    #expect(isNear(target.value, try step["p_at_least_target"].value()))
    guard let baseline else { return }
    let before = try known(ShareBelief(of: baseline))
    let better = belief.probability(above: before)
    #expect(isNear(better.value, try step["p_better_than_baseline"].value(), 1e-6))
  }

  @Test(arguments: EffectVector.all("normal_unknown_sd"))
  func `agrees on what is believed of a number`(_ vector: EffectVector) throws {
    let (input, expected) = (vector.input, vector.expected)
    let prior = try known(
      SpreadBelief(
        mean: input["prior_mean"].value(), worth: input["prior_n"].value(),
        standardDeviation: input["prior_sd"].value(), degreesOfFreedom: input["prior_df"].value()))
    let found = prior.updated(with: Series(input["values"].numbers))
    #expect(isNear(found.mean, try expected["mean"].value()))
    #expect(isNear(found.variance, try expected["sigma2"].value()))
    #expect(isNear(found.degreesOfFreedom, try expected["df"].value()))
    #expect(isNear(found.estimate.standardError, try expected["scale"].value()))
    #expect(found.estimate.intervals.eighty.isNear(expected["ci80"].numbers))
    #expect(found.estimate.intervals.ninetyFive.isNear(expected["ci95"].numbers))
    #expect(found.nextValue.intervals.ninetyFive.isNear(expected["next_value_pi95"].numbers))
  }

  @Test(arguments: EffectVector.all("money_linear"))
  func `agrees on what earns itself back`(_ vector: EffectVector) throws {
    let (input, expected) = (vector.input, vector.expected)
    let found = try known(
      BreakEven(
        valueOfUnit: kroner(input["value_per_effect_unit"]), cost: kroner(input["cost"])))
    let belief = try known(
      NumberBelief(
        mean: input["effect_mean"].value(), standardDeviation: input["effect_sd"].value()))
    #expect(isNear(found.effect, try expected["break_even_effect"].value()))
    #expect(isNear(found.probability(belief).value, try expected["p_pays_back"].value()))
    #expect(isNear(found.net(at: belief.mean).kroner, try expected["expected_net"].value()))
    let band = found.net(of: belief)
    #expect(isNear(band.p10.kroner, try expected["net_p10"].value()))
    #expect(isNear(band.p90.kroner, try expected["net_p90"].value()))
  }

  @Test(arguments: EffectVector.all("realised_ledger"))
  func `agrees on what was brought in`(_ vector: EffectVector) throws {
    let (input, expected) = (vector.input, vector.expected)
    let baseline = try input["baseline"].value()
    let band = RealisedBand(
      improvements: input["measured"].numbers.map { baseline - $0 },
      standardError: try input["effect_se"].value(),
      valueOfUnit: try kroner(input["value_per_unit_period"]),
      runningCost: try kroner(input["running_cost"]), investment: try kroner(input["investment"]))
    #expect(band.periods.count == expected["rows"].list.count)
    for (period, row) in zip(band.periods, expected["rows"].list) {
      #expect(isNear(period.net.kroner, try row["net_point"].value()))
      #expect(isNear(period.low.kroner, try row["cum_low"].value()))
      #expect(isNear(period.point.kroner, try row["cum_point"].value()))
      #expect(isNear(period.high.kroner, try row["cum_high"].value()))
    }
    #expect(band.payback(\.low) == nil)
    #expect(band.payback(\.point) == (try expected["payback_point"].count()))
    #expect(band.payback(\.high) == (try expected["payback_high"].count()))
  }

  private func kroner(_ node: EffectVector.Node) throws -> UnroundedMoney {
    UnroundedMoney(ore: try node.value() * 100)
  }
}

extension EffectVerdict {
  /// As the vectors name it.
  var vectorName: String {
    switch self {
    case .tooEarly: "too_early"
    case .noVariation: "no_variation"
    case .noGoodSide: "no_good_side"
    case .noDemonstrableChange: "no_demonstrable_change"
    case .better(.certain): "better_certain"
    case .better(.likely): "better_likely"
    case .worse(.certain): "worse_certain"
    case .worse(.likely): "worse_likely"
    }
  }
}
