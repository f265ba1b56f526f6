public import AfkastModel

/// What the facts of a case say of its assumptions.
public struct CaseEvidence: Sendable {
  /// Measured values, of each assumption that has any.
  public let readings: [AssumptionID: AssumptionReadings]
  /// What has been learned, of each assumption that has measured values.
  public let learned: [AssumptionID: LearnedAssumption]
  /// How sure measured effects are, of each assumption whose KPI is an outcome or an impact.
  public let effects: [AssumptionID: MeasuredEffect]

  init(
    of businessCase: BusinessCase, _ facts: FollowedFacts, _ plan: Circumstances,
    _ frame: FollowUpFrame
  ) {
    var readings: [AssumptionID: AssumptionReadings] = [:]
    for kpi in businessCase.kpis {
      guard let id = kpi.measures?.assumption, readings[id] == nil else { continue }
      readings[id] = AssumptionReadings(
        MeasuredChange(kpi, in: businessCase, facts), in: businessCase, frame)
    }
    self.readings = readings
    let (inputs, levels) = (CaseInputs(of: businessCase), businessCase.kpiLevels)
    var effects: [AssumptionID: MeasuredEffect] = [:]
    var learned: [AssumptionID: LearnedAssumption] = [:]
    for assumption in businessCase.assumptions {
      guard let found = readings[assumption.id] else { continue }
      let expected = ExpectedReadings(
        of: assumption, in: businessCase, plan, inputs, frame)
      let samples = found.samples.map {
        (value: $0.value.value, expected: expected.expected(in: $0.period))
      }.filter { $0.expected != 0 }
      learned[assumption.id] = LearnedAssumption(
        assumption, samples, isFactor: !assumption.value.isConstant, overdue: found.overdue)
      if levels[found.kpi.id]?.isOutcome == true {
        effects[assumption.id] = MeasuredEffect(of: found, samples)
      }
    }
    (self.learned, self.effects) = (learned, effects)
  }

  private init(
    readings: [AssumptionID: AssumptionReadings], learned: [AssumptionID: LearnedAssumption],
    effects: [AssumptionID: MeasuredEffect]
  ) {
    (self.readings, self.learned, self.effects) = (readings, learned, effects)
  }

  /// What is said of some assumptions alone.
  func only(_ some: Set<AssumptionID>) -> CaseEvidence {
    CaseEvidence(
      readings: readings.filter { some.contains($0.key) },
      learned: learned.filter { some.contains($0.key) },
      effects: effects.filter { some.contains($0.key) })
  }

  /// Whether the values to come are not simply the plan's.
  var hasLearned: Bool { learned.values.contains { $0.basis != .plan } }

  /// The plan with what has been learned.
  var expected: AssumptionSetting {
    var setting = AssumptionSetting.plan
    for (id, learned) in learned where learned.basis != .plan {
      if learned.isFactor {
        setting.factors[id] = learned.expected
      } else {
        setting.values[id] = learned.expected
      }
    }
    setting.allowsLosses = hasLearned
    return setting
  }

  /// The plan with measured values in the months that have them.
  func measured(_ plan: Circumstances) -> AssumptionSetting {
    setting(plan) { _, value in value }
  }

  /// The same with effects at the unfavourable end of their interval.
  func confirmed(_ plan: Circumstances) -> AssumptionSetting {
    setting(plan) { id, value in
      effects[id]?.confirmed(value) ?? value
    }
  }

  /// Whether any assumption of a line is an effect that it is too early to tell.
  func isTooEarly(_ line: Line, _ inputs: CaseInputs) -> Bool {
    guard !effects.isEmpty else { return false }
    return inputs.inputs(of: line).assumptions.contains { effects[$0]?.isTooEarly == true }
  }

  private func setting(
    _ plan: Circumstances, _ value: (AssumptionID, Quotient) -> Quotient
  ) -> AssumptionSetting {
    var setting = AssumptionSetting.plan
    setting.allowsLosses = true
    for (id, found) in readings {
      setting.byMonth[id] = found.monthly.enumerated().map { index, reading in
        reading.map { value(id, $0) }
          ?? (try? plan.value(of: .assumption(id), at: index)) ?? .zero
      }
    }
    return setting
  }
}
