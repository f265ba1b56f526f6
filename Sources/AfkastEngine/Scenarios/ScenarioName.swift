public import AfkastModel

/// Which values the assumptions of an evaluation have, by name.
public enum ScenarioName: Sendable, Hashable {
  /// `likely` everywhere.
  case plan
  /// Every assumption with a range at its unfavourable end.
  case pessimistic
  /// Every assumption with a range at its favourable end.
  case optimistic
  /// One that the case names.
  case named(ScenarioID)

  /// The word that asks for it.
  public var key: String {
    switch self {
    case .plan: "plan"
    case .pessimistic: "pessimistic"
    case .optimistic: "optimistic"
    case .named(let id): id.text
    }
  }

  /// All that a case has, the plan first; the ends only where an assumption has a range.
  public static func all(of businessCase: BusinessCase) -> [ScenarioName] {
    let hasRange = businessCase.assumptions.contains { $0.estimate != nil }
    return [.plan] + businessCase.scenarios.map { .named($0.id) }
      + (hasRange ? [.pessimistic, .optimistic] : [])
  }
}

extension Assumption {
  /// The range, if it has one.
  public var estimate: ValueEstimate? {
    if case .range(let estimate) = value { estimate } else { nil }
  }
}
