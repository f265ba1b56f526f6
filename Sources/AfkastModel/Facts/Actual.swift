/// Money booked on a line in a month, in running prices (Danish: forbrug).
public struct Actual: Sendable, Hashable {
  /// The cost, or the benefit whose account it was spent on.
  public let line: LineID
  /// The amount; positive is spending, negative a reversal or income.
  public var amount: Money
  /// Where it comes from.
  public var source: String?

  /// Makes a booked amount.
  public init(_ amount: Money, on line: LineID, source: String? = nil) {
    self.line = line
    self.amount = amount
    self.source = source
  }
}

/// Money budgeted on a line for a period (Danish: budget).
public struct BudgetFigure: Sendable, Hashable {
  /// Which budget it belongs to.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// As adopted (Danish: oprindeligt budget).
    case original
    /// In place of every earlier one (Danish: korrigeret budget).
    case revised
    /// Added to the one that holds (Danish: tillægsbevilling).
    case supplementary
  }

  /// The line.
  public let line: LineID
  /// The amount; negative only where a supplementary one takes money back.
  public var amount: Money
  /// Which budget it belongs to.
  public let kind: Kind
  /// Where supplementary money comes from.
  public var financedBy: String?

  /// Makes a budgeted amount.
  public init(_ amount: Money, on line: LineID, _ kind: Kind, financedBy: String? = nil) {
    self.line = line
    self.amount = amount
    self.kind = kind
    self.financedBy = financedBy
  }
}

/// A budget that was cut for a benefit, from a month on (Danish: hjemtagning).
public struct Harvest: Sendable, Hashable {
  /// The benefit.
  public let line: LineID
  /// How much the budget was cut, in øre a year; not negative.
  public var yearly: Money
  /// The account that was cut.
  public var account: String
  /// The decision that cut it.
  public var decision: String

  /// Makes a harvest.
  public init(_ yearly: Money, of line: LineID, account: String, decision: String) {
    self.line = line
    self.yearly = yearly
    self.account = account
    self.decision = decision
  }
}
