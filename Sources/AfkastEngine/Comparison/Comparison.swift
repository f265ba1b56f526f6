public import AfkastModel

/// Cases side by side, and doing nothing beside them.
public struct Comparison: Sendable {
  /// One of the things that could be done.
  public struct Alternative: Sendable {
    /// Whether it is to do nothing: no money flows, and KPIs stay where they are.
    public let isDoingNothing: Bool
    /// What it comes to.
    public let evaluation: Evaluation
    /// Its place by equivalent yearly value, 1 for the highest; equals share a place.
    public let rank: Int
    /// What it is to change, one for each of the comparison's KPIs; nil where that is not known.
    public let outcomes: [Outcome?]
  }

  /// Doing nothing, and then the cases in the order given.
  public let alternatives: [Alternative]
  /// The outcome KPIs whose gain can be computed in some case, each id and unit once, in the order of
  /// the first case that has it.
  public let kpis: [KPI]
  /// What makes the alternatives less alike than their columns look.
  public let caveats: [Caveat]

  /// Sets evaluations side by side, by the KPIs of the given id or by all; nil if there are none.
  ///
  /// `EvaluationFailure` if doing nothing could not be computed.
  public init?(of evaluations: [Evaluation], by id: KPIID? = nil) throws(EvaluationFailure) {
    guard let first = evaluations.first else { return nil }
    let measured = evaluations.outcomeKPIs.filter { id == nil || $0.id == id }
    let kpis = measured.filter { kpi in
      evaluations.contains { $0.outcome(like: kpi) != nil }
    }
    let all = [try first.doingNothing()] + evaluations
    let values = all.map(\.equivalentYearlyValue.ore)
    alternatives = all.enumerated().map { index, evaluation in
      Alternative(
        isDoingNothing: index == 0, evaluation: evaluation,
        rank: 1 + values.filter { $0 > values[index] }.count,
        outcomes: kpis.map {
          index == 0 ? Outcome(unchanged: $0) : evaluation.outcome(like: $0)
        })
    }
    self.kpis = kpis
    caveats = Caveat.all(of: evaluations, kpis: kpis, leftOut: measured.count - kpis.count)
  }
}

extension [Evaluation] {
  fileprivate var outcomeKPIs: [KPI] {
    var found: [KPI] = []
    for kpi in flatMap(\.businessCase.outcomeKPIs)
    where !found.contains(where: { $0.isComparable(with: kpi) }) {
      found.append(kpi)
    }
    return found
  }
}

extension Evaluation {
  /// The same municipality without the case.
  fileprivate func doingNothing() throws(EvaluationFailure) -> Evaluation {
    var nothing = businessCase
    nothing.lines = []
    nothing.qualityBenefits = []
    nothing.assumptions = []
    nothing.cohorts = []
    nothing.scenarios = []
    nothing.promise = nil
    var settings = settings
    (settings.assumptions, settings.scenario) = (.plan, .plan)
    return try Evaluation(of: nothing, settings)
  }

  /// A KPI's target is the plan's: what becomes of it in a scenario is not known.
  fileprivate func outcome(like kpi: KPI) -> Outcome? {
    guard settings.scenario == .plan else { return nil }
    let own = businessCase.outcomeKPIs.first { $0.isComparable(with: kpi) }
    return own.flatMap { Outcome(of: $0, in: self) }
  }
}

extension KPI {
  /// Whether two cases count the same, in the same unit.
  func isComparable(with other: KPI) -> Bool {
    id == other.id && counts.unit == other.counts.unit
      && counts.size.value == other.counts.size.value
      && counts.flow?.months.value == other.counts.flow?.months.value
  }
}
