import AfkastModel

/// Why alternatives may be less alike than their columns look.
public enum Caveat: String, Sendable, Hashable, CaseIterable {
  /// They count different numbers of months, so that totals and present values do.
  case horizonsDiffer
  /// They begin in different months, and each is discounted to its own first one.
  case startsDiffer
  /// Their amounts are in different price levels, or one does not say in which.
  case pricesDiffer
  /// They are discounted in different ways.
  case discountingDiffers
  /// They start from different values of a KPI with the same id.
  case baselinesDiffer
  /// Not all of them measure the same outcomes, or not in the same unit.
  case outcomesDiffer
  /// Some KPIs lack what an outcome is computed from, and are left out.
  case outcomesLeftOut
  /// No KPI has what an outcome is computed from.
  case noOutcome
  /// Outcomes are targets of the plan, and not known in a scenario.
  case outcomesOnlyInPlan

  /// What there is to say of some cases, in the order of the list.
  static func all(of evaluations: [Evaluation], kpis: [KPI], leftOut: Int) -> [Caveat] {
    allCases.filter { $0.holds(of: evaluations, kpis, leftOut) }
  }

  private func holds(of evaluations: [Evaluation], _ kpis: [KPI], _ leftOut: Int) -> Bool {
    switch self {
    case .horizonsDiffer: differ(evaluations.map(\.flow.horizon.count))
    case .startsDiffer: differ(evaluations.map(\.flow.horizon.first))
    case .pricesDiffer: differ(evaluations.map(\.businessCase.prices))
    case .discountingDiffers: differ(evaluations.map(\.settings.discounting))
    case .baselinesDiffer:
      kpis.contains { kpi in
        differ(evaluations.flatMap(\.businessCase.kpis).filter(kpi.isComparable).map(\.baseline))
      }
    case .outcomesDiffer:
      kpis.contains { kpi in
        !evaluations.allSatisfy { $0.businessCase.outcomeKPIs.contains(where: kpi.isComparable) }
      }
    case .outcomesLeftOut: leftOut > 0 && !kpis.isEmpty
    case .noOutcome: kpis.isEmpty && evaluations.contains(where: \.isPlan)
    case .outcomesOnlyInPlan: !evaluations.allSatisfy(\.isPlan)
    }
  }

  private func differ<Value: Hashable>(_ values: [Value]) -> Bool { Set(values).count > 1 }
}

extension Evaluation {
  fileprivate var isPlan: Bool { settings.scenario == .plan }
}
