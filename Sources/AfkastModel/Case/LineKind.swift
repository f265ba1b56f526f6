/// What a line is to the verdict: it decides whether and how far the line counts.
public enum LineKind: Sendable, Hashable {
  /// Money that is spent.
  case cost(Cost)
  /// Money, or time, that comes back.
  case benefit(Benefit)

  /// Kinds of cost.
  public enum Cost: String, Sendable, Hashable, CaseIterable {
    /// One-off (Danish: engangsudgift).
    case investment
    /// Recurring (Danish: driftsudgift).
    case operating
  }

  /// Kinds of benefit that are money.
  public enum Benefit: Sendable, Hashable {
    /// Money out of the budget; it counts in full.
    case cash
    /// Released time; only the share that is harvested as a budget cut counts.
    case capacity(harvest: Share)
  }

  /// Whether the line is a benefit.
  public var isBenefit: Bool {
    if case .benefit = self { true } else { false }
  }

  /// The share of the line that counts in every money measure (DESIGN.md section 5).
  public var countedShare: Share {
    if case .benefit(.capacity(let harvest)) = self { harvest } else { .whole }
  }
}
