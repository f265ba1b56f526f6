/// What a field holds, and so how it is shown and read.
package enum CaseFormKind: Sendable, Hashable {
  /// The name of an item, which is given once.
  case identifier
  case words
  /// One of a few words of the file, shown in the reader's language.
  case choice(CaseFormChoice)
  /// One of a few words, or others as the file has them.
  case choiceOrWords(CaseFormChoice)
  /// Names with commas between them.
  case names
  /// A month, shown as a date.
  case month
  /// A length: a number of months, or words as the file has them.
  case months
  /// A number with its unit in the same field: `5 years`, `4.2 mkr/year`; or a month.
  case measure
  /// A part of a whole, shown as a percentage.
  case share
  /// A number whose unit stands in another field, or a formula.
  case quantity
  /// A unit.
  case unit
  /// A number without a unit, or words as the file has them.
  case value
  case truth
}

/// Choices whose words people see in their own language.
package enum CaseFormChoice: String, Sendable, Hashable, CaseIterable {
  case costKind, benefitKind, area, actor, role, shape, level, dimension, voice, cadence
  case reading, evidence, trend, good

  /// The words of the file, in the order that people choose from.
  package var keys: [String] {
    switch self {
    case .costKind: ["investment", "operating"]
    case .benefitKind: ["cash", "capacity", "quality"]
    case .area: ["service", "capital", "transfers", "user-financed"]
    case .actor: ["municipality", "region", "state", "citizen"]
    case .role: ["volume", "effect", "price", "time"]
    case .shape: ["pert", "triangular", "uniform", "normal", "lognormal"]
    case .level: ["input", "activity", "output", "outcome", "impact"]
    case .dimension: ["economy", "activity", "quality"]
    case .voice: ["citizen", "staff", "register"]
    case .cadence: ["2 weeks", "month", "quarter", "half-year", "year"]
    case .reading: ["value", "improvement"]
    case .evidence: ["0", "1", "2", "3", "4", "5"]
    case .trend: ["rising", "falling"]
    case .good: ["up", "down"]
    }
  }
}

extension CaseFormField {
  package var kind: CaseFormKind {
    switch self {
    case .caseID, .id: .identifier
    case .departments, .groups, .leadsTo: .names
    case .start, .promiseBy, .followUpFirst, .followUpUntil, .inMonth, .from, .until, .targetBy,
      .milestoneBy:
      .month
    case .promisePayback, .phaseIn, .delay, .fadeAfter, .fadeOver, .halfLife, .lasts, .stayHalfLife:
      .months
    case .harvest, .deadweight, .displacement: .share
    case .likely, .low, .high, .inflow, .amount: .quantity
    case .valueUnit, .inflowUnit, .amountUnit, .kpiUnit: .unit
    case .horizon, .grace, .bookedReference: .measure
    case .good: .choiceOrWords(.good)
    case .prices, .linePrices, .baseline, .targetValue: .value
    case .avoidable, .transfer, .balancing: .truth
    default: choice.map(CaseFormKind.choice) ?? .words
    }
  }

  private var choice: CaseFormChoice? {
    switch self {
    case .costKind: .costKind
    case .benefitKind: .benefitKind
    case .area: .area
    case .actor: .actor
    case .role: .role
    case .shape: .shape
    case .level, .kpiLevel: .level
    case .dimension: .dimension
    case .voice: .voice
    case .followUpEvery, .every: .cadence
    case .measuredAs: .reading
    case .evidence: .evidence
    case .targetTrend: .trend
    default: nil
    }
  }
}
