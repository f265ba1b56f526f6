import AfkastModel

/// What the assumption that a KPI measures must be for its case to pay, the others as planned, beside what
/// was measured of it.
public struct KPIBreakEven: Sendable, Hashable {
  /// How what was measured lies to where the net present value is zero.
  public enum Outcome: Sendable, Hashable {
    /// All of the interval is where the case earns itself back.
    case earnsBack
    /// None of it is.
    case doesNot
    /// Some of it is.
    case open
  }

  /// Where the net present value is zero, and where the promise is just kept.
  public let switching: SwitchingValue
  /// The 80 % interval of the measured value, against the time profile of its months, in the terms of
  /// ``switching``; nil with fewer values than teach anything, or where they are all the same.
  public let measured: Interval?
  /// Nil where nothing was measured, or no value makes the net present value zero.
  public let outcome: Outcome?
}

extension KPIBreakEven {
  /// The plan of a case, as break-even values are searched for in it.
  struct Search {
    private let evaluation: Evaluation
    private let switching: AssumptionSwitching
    private let circumstances: Circumstances
    private let frame: FollowUpFrame

    /// Nil where the plan cannot be computed.
    init?(
      in businessCase: BusinessCase, _ settings: EvaluationSettings, _ frame: FollowUpFrame
    ) {
      guard let evaluation = try? Evaluation(of: businessCase, settings),
        let circumstances = try? Circumstances(of: businessCase)
      else { return nil }
      self.evaluation = evaluation
      self.circumstances = circumstances
      self.frame = frame
      switching = AssumptionSwitching(of: evaluation)
    }

    /// Nil where no line needs the assumption.
    func found(_ id: AssumptionID, _ readings: AssumptionReadings?) -> KPIBreakEven? {
      guard let assumption = evaluation.businessCase.assumption(id),
        let switching = switching.value(of: assumption)
      else { return nil }
      let measured = readings.flatMap { estimate(assumption, $0) }.map { estimate in
        let interval = estimate.interval(.eighty)
        guard case .quantity(let plan) = switching.plan else { return interval }
        // Formulas are measured as parts of what they come to.
        guard assumption.value.isConstant else {
          return Interval(interval.low * plan.value, interval.high * plan.value)
        }
        return Interval(
          assumption.written(interval.low).value, assumption.written(interval.high).value)
      }
      return KPIBreakEven(
        switching: switching, measured: measured,
        outcome: measured.flatMap { outcome(of: $0, switching) })
    }

    /// What measurements come to, with the error of the baseline where that was measured too.
    private func estimate(
      _ assumption: Assumption, _ readings: AssumptionReadings
    ) -> EstimatedNumber? {
      let expected = ExpectedReadings(
        of: assumption, in: evaluation.businessCase, circumstances,
        CaseInputs(of: evaluation.businessCase), frame)
      let samples = readings.samples.map {
        (value: $0.value.value, expected: expected.expected(in: $0.period))
      }.filter { $0.expected != 0 }
      guard samples.count >= LearnedAssumption.fewestSamples,
        let mean = ScaledMean.of(samples), mean.standardError > 0
      else { return nil }
      guard let baseline = readings.baseline else { return mean }
      guard let before = CorrectedMean.of(Series(baseline)).value?.mean else { return nil }
      // An error of the baseline moves all samples alike.
      let squares = samples.reduce(0) { $0 + $1.expected * $1.expected }
      let share = samples.reduce(0) { $0 + $1.expected } / squares
      let own = mean.standardError
      let common = before.standardError * share
      return EstimatedNumber(
        value: mean.value, standardError: (own * own + common * common).squareRoot(),
        degreesOfFreedom: min(mean.degreesOfFreedom, before.degreesOfFreedom))
    }

    /// On which side the case pays follows from the side that the plan is on.
    private func outcome(of interval: Interval, _ switching: SwitchingValue) -> Outcome? {
      guard let limit = switching.breakEven?.number, let plan = switching.plan.number,
        limit != plan
      else { return nil }
      let isUpwards = (evaluation.netPresentValue.ore >= 0) == (plan > limit)
      if interval.low >= limit { return isUpwards ? .earnsBack : .doesNot }
      if interval.high <= limit { return isUpwards ? .doesNot : .earnsBack }
      return .open
    }
  }
}

extension SwitchingValue.Value {
  /// The number of an assumption's value or factor; nil of a delay.
  fileprivate var number: Double? {
    switch self {
    case .factor(let ratio): ratio.value
    case .quantity(let number): number.value
    case .months: nil
    }
  }
}
