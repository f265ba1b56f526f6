/// The sheets of a case's workbook that people fill in.
package enum CaseFormSheet: String, Sendable, Hashable, CaseIterable {
  /// What the case is and what is promised.
  case front
  case assumptions
  /// People who enter over time and stay a while.
  case cohorts
  case costs
  case benefits
  case kpis
  case milestones
  case chain
  case followUp = "follow-up"
  /// Values that differ by year or month.
  case series
  /// Everything else that the file says.
  case other

  /// How what is filled in stands on the sheet.
  package enum Layout: Sendable, Hashable {
    /// A row for each field.
    case fields
    /// A row for each item, a column for each field; the key under which the file lists them.
    case records(key: String)
    /// A row for each period of each series.
    case series
    /// A row for each field by its path.
    case paths
  }

  package var layout: Layout {
    switch self {
    case .front, .followUp: .fields
    case .assumptions: .records(key: "assumptions")
    case .cohorts: .records(key: "cohorts")
    case .costs: .records(key: "costs")
    case .benefits: .records(key: "benefits")
    case .kpis: .records(key: "kpis")
    case .milestones: .records(key: "milestones")
    case .chain: .records(key: "chain")
    case .series: .series
    case .other: .paths
    }
  }

  /// Empty rows for items that are new.
  package var spareRows: Int {
    switch self {
    case .assumptions: 15
    case .costs, .benefits, .series: 10
    case .kpis, .milestones: 8
    case .cohorts, .chain: 5
    case .front, .followUp, .other: 0
    }
  }
}
