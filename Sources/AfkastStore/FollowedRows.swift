package import AfkastModel

/// What follow-up reads of a case: its facts, with booked money added up by line and month.
package struct FollowedRows: Sendable {
  /// Money booked on a line in a month.
  package struct Booked: Sendable, Hashable {
    /// The line.
    package let line: LineID
    /// The month.
    package let month: Month
    /// The sum of what holds, in running prices; nil where it is too large to be money.
    package let amount: Money?
    /// Whether any of it was recorded by hand, and not brought by a file.
    package let isByHand: Bool

    /// Makes it.
    package init(line: LineID, month: Month, amount: Money?, isByHand: Bool) {
      self.line = line
      self.month = month
      self.amount = amount
      self.isByHand = isByHand
    }
  }

  /// A line's month whose books are closed.
  package struct Closed: Sendable, Hashable {
    /// The line.
    package let line: LineID
    /// The month.
    package let month: Month

    /// Makes it.
    package init(line: LineID, month: Month) {
      self.line = line
      self.month = month
    }
  }

  /// All facts but booked amounts and closed months, corrected ones included, in the order of recording.
  package let facts: [Fact]
  /// By line and month, each once.
  package let booked: [Booked]
  /// Each once.
  package let closed: [Closed]

  /// A case of which nothing is known.
  package static let none = FollowedRows(facts: [], booked: [], closed: [])

  init(facts: [Fact], booked: [Booked], closed: [Closed]) {
    self.facts = facts
    self.booked = booked
    self.closed = closed
  }
}
