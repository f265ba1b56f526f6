/// What the state pays back of a line (Danish: refusion).
public struct Reimbursement: Sendable, Hashable {
  /// How the share is found.
  public enum Rule: Sendable, Hashable {
    /// By how long a person has received the benefit.
    case ladder(ReimbursementLadder, members: CohortID?, seniority: Months)
    /// By what a person costs in a year: a share of the line.
    case brackets(ReimbursementBrackets, yearlyCost: Money)
    /// A share of the first days of each calendar year.
    case firstDays(Share, days: Double)
  }

  /// The scheme's name, as results print it.
  public let scheme: String
  /// The rule.
  public let rule: Rule
  /// Where the scheme is written, and of which year it is.
  public var origin: TableOrigin?

  /// Makes a reimbursement.
  public init(scheme: String, rule: Rule) {
    self.scheme = scheme
    self.rule = rule
  }
}

/// Shares by weeks of seniority.
public struct ReimbursementLadder: Sendable, Hashable {
  /// A share that the state pays up to a week.
  public struct Step: Sendable, Hashable {
    /// The last week that the share holds for; nil for all that follow.
    public let untilWeek: Int?
    /// What the state pays.
    public let share: Share

    /// Makes a step.
    public init(untilWeek: Int?, share: Share) {
      self.untilWeek = untilWeek
      self.share = share
    }
  }

  /// The steps in order of weeks; the last one has no end.
  public let steps: [Step]

  /// Makes a ladder; nil unless weeks rise and the last step, and no other, is without an end.
  public init?(_ steps: [Step]) {
    let weeks = steps.compactMap(\.untilWeek)
    guard let last = steps.last, last.untilWeek == nil, weeks.count == steps.count - 1,
      zip([0] + weeks, weeks).allSatisfy(<)
    else { return nil }
    self.steps = steps
  }
}

/// Shares of what a person costs a year, each on its own bracket.
public struct ReimbursementBrackets: Sendable, Hashable {
  /// A share that the state pays of what lies above a limit.
  public struct Bracket: Sendable, Hashable {
    /// The limit.
    public let above: Money
    /// What the state pays of the part above it, up to the next limit.
    public let share: Share

    /// Makes a bracket.
    public init(above: Money, share: Share) {
      self.above = above
      self.share = share
    }
  }

  /// The brackets in order of limits.
  public let brackets: [Bracket]

  /// Makes brackets; nil unless limits rise.
  public init?(_ brackets: [Bracket]) {
    guard !brackets.isEmpty, zip(brackets, brackets.dropFirst()).allSatisfy({ $0.above < $1.above })
    else { return nil }
    self.brackets = brackets
  }
}
