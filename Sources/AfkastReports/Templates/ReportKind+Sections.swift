extension ReportKind {
  /// The ids of all sections that the report may have, in its own order; a page leaves out what there is
  /// nothing to say of.
  package var sections: [String] {
    switch self {
    case .businessCase:
      [
        "verdict", "payback", "curve", "decision", "kpis", "budget", "follow-up", "numbers",
        "bridge", "tornado", "pockets", "decisions", "overdue", "sources", "method",
      ]
    case .council: ["theme", "recommendation", "account", "economy", "enclosures"]
    case .portfolio: ["conclusion", "cases", "pool", "shares", "method"]
    // Its parts are named by departments.
    case .board: []
    }
  }
}
