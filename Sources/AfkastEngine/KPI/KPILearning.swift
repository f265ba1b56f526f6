import AfkastModel

/// What the plan expected of the assumptions that KPIs measure, and what has been learned of them.
struct KPILearning {
  private let businessCase: BusinessCase
  private let inputs: CaseInputs
  private let evidence: CaseEvidence?
  private let breakEven: KPIBreakEven.Search?

  /// Of facts that hold; money among them is not looked at.
  init(
    of businessCase: BusinessCase, _ facts: [Fact], _ settings: EvaluationSettings,
    asOf month: Month, graceDays: Int
  ) {
    let measured = facts.filter { $0.content.kind == .measurement }
    let frame = FollowUpFrame(horizon: businessCase.horizon, asOf: month, graceDays: graceDays)
    let isMeasured = businessCase.kpis.contains { $0.measures != nil }
    breakEven = isMeasured ? KPIBreakEven.Search(in: businessCase, settings, frame) : nil
    self.businessCase = businessCase
    inputs = CaseInputs(of: businessCase)
    // Facts that cannot be sorted, or a plan that cannot be computed, teach nothing.
    evidence = try? CaseEvidence(
      of: businessCase, FollowedFacts(measured, in: FactWindow(asOf: month)),
      Circumstances(of: businessCase), frame)
  }

  func learned(of kpi: KPI) -> LearnedAssumption? {
    kpi.measures.flatMap { evidence?.learned[$0.assumption] }
  }

  func breakEven(of kpi: KPI) -> KPIBreakEven? {
    kpi.measures.flatMap { breakEven?.found($0.assumption, evidence?.readings[$0.assumption]) }
  }

  /// The departments of the lines that the KPI's assumption makes, or else those of the case.
  func departments(of kpi: KPI) -> [DepartmentID] {
    let lines = kpi.measures.map { measures in
      businessCase.lines.filter {
        inputs.inputs(of: $0).assumptions.contains(measures.assumption)
      }
    }
    let found = (lines ?? []).compactMap(\.department)
    return found.isEmpty ? businessCase.departments : found
  }
}
