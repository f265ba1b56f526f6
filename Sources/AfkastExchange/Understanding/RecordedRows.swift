package import AfkastModel

/// Which of the rows that belong to lines were recorded, and which an earlier file had brought.
package struct RecordedRows: Sendable {
  /// Rows that were recorded.
  package private(set) var new = RowTally()
  /// Rows that are there already.
  package private(set) var known = RowTally()
  /// New postings in months that were closed before.
  package private(set) var late: [ActualsSummary.Place: RowTally] = [:]

  private let closed: Set<ActualsSummary.Place>
  private var amount = Money.zero

  /// `closed` are the months of lines that were closed before.
  package init(closed: Set<ActualsSummary.Place>) {
    self.closed = closed
  }

  /// Whether a line's month was closed before.
  package func isClosed(_ place: ActualsSummary.Place) -> Bool { closed.contains(place) }

  /// Takes the next posting; those of one row come one after the other.
  package mutating func take(_ posting: Posting, isNew: Bool) throws {
    if isNew, closed.contains(posting.place) {
      try late[posting.place, default: .init()].add(posting.amount)
    }
    do { amount = try amount + posting.amount } catch { throw FileProblem.overflow }
    guard posting.row.identity.part == posting.parts else { return }
    if isNew { try new.add(amount) } else { try known.add(amount) }
    amount = .zero
  }

  /// Whether every row that belongs to a line is either new or known, to the øre.
  package func addUp(to summary: ActualsSummary) -> Bool {
    guard let sum = try? new.sum + known.sum else { return false }
    return sum == summary.imported.sum && new.rows + known.rows == summary.imported.rows
  }
}

extension Posting {
  /// The line and the month.
  package var place: ActualsSummary.Place {
    ActualsSummary.Place(caseID: caseID, line: line, month: month)
  }

  /// What is recorded of it.
  package var fact: NewFact {
    NewFact(of: caseID, in: .month(month), .actual(Actual(amount, on: line)))
  }
}

extension ActualsSummary {
  /// Says in the record of an import what the file came to.
  package func describe(_ file: inout FileImport, _ rows: RecordedRows) {
    (file.recorded, file.known) = (rows.new, rows.known)
    (file.rejected, file.unmatched) = (rejected, unmatched)
    file.unreadable = withoutAmount
    file.months = months
  }
}
