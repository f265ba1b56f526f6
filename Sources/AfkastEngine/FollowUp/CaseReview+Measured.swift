public import AfkastModel

extension CaseReview {
  /// KPIs of the curves that were measured for target groups and never for all together, in the order of the
  /// file.
  public var kpisWithoutWhole: [KPIID] {
    curves.businessCase.kpis.filter { kpi in
      guard let measured = kpi.measures?.assumption else { return false }
      return basis.facts.measuredByGroup.contains(kpi.id)
        && curves.evidence.readings[measured] == nil
    }.map(\.id)
  }

  /// KPIs whose earlier values are carried forward, and for how many months to date, in the order of the file.
  public var carriedValues: [(kpi: KPIID, months: Int)] {
    curves.businessCase.kpis.compactMap { kpi in
      guard let readings = kpi.measures.flatMap({ curves.evidence.readings[$0.assumption] }),
        readings.kpi.id == kpi.id, readings.carried > 0
      else { return nil }
      return (kpi.id, readings.carried)
    }
  }

  /// Assumptions that the followed version values otherwise than the plan, and that nobody measured.
  ///
  /// What counts as measured rests on them. Without formulas, and money in other prices; in the order of the
  /// file.
  public var revaluedAssumptions: [Assumption] {
    guard !basis.isSameVersion else { return [] }
    let isSamePrices = basis.plan.prices == curves.businessCase.prices
    return curves.businessCase.assumptions.filter { assumption in
      if case .formula = assumption.value { return false }
      guard let planned = basis.plan.assumption(assumption.id), planned.value != assumption.value,
        isSamePrices || assumption.cause != .price
      else { return false }
      return curves.evidence.readings[assumption.id] == nil
    }
  }
}
