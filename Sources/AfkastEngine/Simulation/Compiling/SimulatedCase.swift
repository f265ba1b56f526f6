public import AfkastModel

/// A case made ready for simulation: what is drawn, and the terms that its months are made of.
public struct SimulatedCase: Sendable {
  /// The case.
  public let businessCase: BusinessCase
  /// The plan, which every draw varies.
  public let plan: SimulatedPlan
  /// What is drawn, in the order of the file.
  public let uncertain: [UncertainAssumption]

  let tables: [Double]
  let correlations: CorrelatedDraws?
  let slotCount: Int
  let computed: [ComputedSlot]
  let fixed: [FixedTerm]
  let ramps: [RampTerm]
  let kinks: [KinkTerm]
  let moving: [MovingTerm]
  let dense: [DenseTerm]
  let cohorts: [LaneCohort]
  /// The certain net of the case, as a second difference, in øre.
  let certain: [Double]
  /// The first months, in which nothing is drawn.
  let settled: Int

  /// Prepares a case; `EvaluationFailure` if an amount of the plan cannot be computed.
  public init(
    _ businessCase: BusinessCase, _ settings: EvaluationSettings = EvaluationSettings()
  ) throws(EvaluationFailure) {
    try self.init(businessCase, settings, after: .nothing)
  }

  /// Prepares what is still to come of a case, some of whose months are settled.
  init(
    _ businessCase: BusinessCase, _ settings: EvaluationSettings, after past: SettledMonths
  ) throws(EvaluationFailure) {
    settled = past.count
    self.businessCase = businessCase
    plan = try SimulatedPlan(of: businessCase, settings)
    var (uncertain, tables) = ([UncertainAssumption](), [Double]())
    for assumption in businessCase.assumptions {
      guard let estimate = UncertainAssumption.isUncertain(assumption) else { continue }
      let table = QuantileTable(estimate)
      uncertain.append(
        UncertainAssumption(
          assumption: assumption, estimate: estimate, mean: table.mean, table: tables.count))
      tables += table.values
    }
    correlations = CorrelatedDraws(businessCase.correlations, of: uncertain)
    self.uncertain = uncertain
    self.tables = tables
    var compiler = CaseCompiler(
      businessCase, in: plan.flow.circumstances, drawn: uncertain, after: past)
    try compiler.add(plan.flow.costLines, sign: -1)
    try compiler.add(plan.flow.benefitLines, sign: 1)
    slotCount = compiler.slotCount
    computed = compiler.computed
    fixed = compiler.fixed
    ramps = compiler.ramps
    kinks = compiler.kinks
    moving = compiler.moving
    dense = compiler.dense
    cohorts = compiler.cohorts
    certain = SecondDifference.dense(compiler.certain)
  }

  /// The months of the case.
  var months: Int { certain.count }

  /// At least half an øre a line short counts as back (DESIGN.md section 5).
  var tolerance: Double { 0.5 * Double(plan.flow.costLines.count + plan.flow.benefitLines.count) }

  /// Rows beyond the case that a ramp may reach into.
  var rows: Int { months + 2 + (ramps.map(\.length).max() ?? 0) }
}

extension CaseCompiler {
  fileprivate mutating func add(_ lines: [SeenLine], sign: Double) throws(EvaluationFailure) {
    for seen in lines {
      do throws(LineProblem) {
        try add(seen, sign: sign)
      } catch {
        throw EvaluationFailure(error.reason, line: seen.line.id)
      }
    }
  }
}
