package import AfkastModel

/// What was understood of a file of booked amounts, and what was not, with sums to the øre.
package struct ActualsSummary: Sendable {
  /// A line in a month.
  package struct Place: Sendable, Hashable, Comparable {
    /// The case.
    package let caseID: CaseID
    /// The line.
    package let line: LineID
    /// The month.
    package let month: Month

    package init(caseID: CaseID, line: LineID, month: Month) {
      self.caseID = caseID
      self.line = line
      self.month = month
    }

    package static func < (left: Place, right: Place) -> Bool {
      (left.caseID, left.line, left.month) < (right.caseID, right.line, right.month)
    }
  }

  /// Rejected rows are listed up to this many; all of them are counted.
  package static let mostListed = 1_000
  /// What belongs to no line is told apart up to this many; the rest is counted and added up together.
  static let mostUnmatched = 10_000

  /// All rows whose amount can be read.
  package internal(set) var file = RowTally()
  /// Rows that belong to a line, or are shared between several.
  package internal(set) var imported = RowTally()
  /// Rows with a mistake whose amount can be read.
  package internal(set) var rejected = RowTally()
  /// Rows that belong to no line.
  package internal(set) var unmatched = RowTally()
  /// Rows whose amount cannot be read, so that no sum can hold them.
  package internal(set) var withoutAmount = 0
  /// Rows with totals, which are no postings.
  package internal(set) var totalsRows = 0
  /// What falls in each month of each line; rows here are postings.
  package internal(set) var places: [Place: RowTally] = [:]
  /// Rejected rows, the first ones.
  package internal(set) var rejectedRows: [RejectedRow] = []
  /// Rows without a line, by what they have in common.
  package internal(set) var unmatchedBy: [Unmatched: RowTally] = [:]

  /// How many rows were rejected, with an amount or without.
  package var rejectedCount: Int { rejected.rows + withoutAmount }

  /// Whether file = imported + rejected + unmatched, and imported = what lines got, to the øre.
  package var isReconciled: Bool {
    guard let parts = try? imported.sum + rejected.sum + unmatched.sum,
      let placed = try? places.values.reduce(Money.zero, { try $0 + $1.sum })
    else { return false }
    return parts == file.sum && placed == imported.sum
      && imported.rows + rejected.rows + unmatched.rows == file.rows
  }

  /// Whether every row went where it belongs.
  package var isComplete: Bool { rejectedCount == 0 && unmatched.rows == 0 }

  /// Whether there are rows of cases whose files have mistakes.
  package var hasRowsOfMistakenCases: Bool {
    unmatchedBy.keys.contains { $0.reason == .mistakenCase }
  }

  /// Whether nothing is to be mended in the file or in the cases that its rows are of.
  package var isSound: Bool { isReconciled && rejectedCount == 0 && !hasRowsOfMistakenCases }

  /// The months of what was imported; nil if nothing was.
  package var months: MonthSpan? {
    guard let first = places.keys.map(\.month).min(), let last = places.keys.map(\.month).max()
    else { return nil }
    return MonthSpan(first, through: last)
  }
}

extension ActualsSummary {
  /// Counts a row that belongs to no line.
  mutating func add(_ amount: Money, to what: Unmatched) throws {
    try unmatched.add(amount)
    let isListed = unmatchedBy[what] != nil || unmatchedBy.count < Self.mostUnmatched
    let place = isListed ? what : Unmatched(reason: what.reason, name: "…", detail: "…")
    try unmatchedBy[place, default: .init()].add(amount)
  }
}

extension RowTally {
  /// Counts one row more, unless the sum is refused with the file.
  mutating func add(_ amount: Money) throws {
    do { try count(amount) } catch { throw FileProblem.overflow }
  }
}
