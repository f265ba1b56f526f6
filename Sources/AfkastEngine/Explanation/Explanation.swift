public import AfkastModel

/// A number of a case with the numbers that make it, down to what the case file says.
///
/// A tree of plain values: the words for them are in AfkastReports.
public struct Explanation: Sendable {
  /// What a number does to the number above it.
  public enum Operation: String, Sendable, Hashable {
    /// It is added.
    case adds
    /// It is subtracted.
    case subtracts
    /// It multiplies its siblings that multiply; then what adds is added.
    case multiplies
    /// What its siblings multiply to is divided by it.
    case divides
    /// It says where the number comes from, and is no part of the sum.
    case explains
  }

  /// What the number is.
  public let kind: ExplanationKind
  /// The number; nil where it differs by month and no month was asked for.
  public let value: ExplainedValue?
  /// What it does to the number above it.
  public let operation: Operation
  /// The numbers below it.
  public let children: [Explanation]

  init(
    _ operation: Operation, _ kind: ExplanationKind, _ value: ExplainedValue?,
    _ children: [Explanation] = []
  ) {
    self.kind = kind
    self.value = value
    self.operation = operation
    self.children = children
  }

  /// The number with at most so many levels below it.
  public func upTo(depth: Int) -> Explanation {
    Explanation(
      operation, kind, value, depth > 0 ? children.map { $0.upTo(depth: depth - 1) } : [])
  }
}

/// A number of an explanation.
public enum ExplainedValue: Sendable, Hashable {
  /// Whole øre.
  case money(Money)
  /// Money that is not yet rounded.
  case unrounded(UnroundedMoney)
  /// Money a year, as the case says it.
  case perYear(MoneyRate)
  /// Money a month that is not yet rounded.
  case perMonth(UnroundedMoney)
  /// A pure number.
  case number(Double)
  /// A part of a whole.
  case share(Double)
  /// A number of months.
  case months(Double)
  /// A number of persons.
  case persons(Double)
  /// A number in the unit that the case writes it in.
  case quantity(Double, unit: String)
}
