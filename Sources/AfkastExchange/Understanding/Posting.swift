package import AfkastModel

/// An amount of a file that belongs to a line, in a month.
package struct Posting: Sendable, Hashable {
  /// The case.
  package let caseID: CaseID
  /// The cost or benefit.
  package let line: LineID
  /// The month.
  package let month: Month
  /// The amount; positive is spending.
  package let amount: Money
  /// The row that it comes from; one that is shared between lines makes several postings.
  package let row: FileRow
  /// How many postings the row makes.
  package let parts: Int
}

/// A row that could not be read.
package struct RejectedRow: Sendable, Hashable {
  /// The row's number in the file.
  package let row: Int
  /// The heading of the column that stands in the way.
  package let column: String
  /// Why.
  package let problem: CellProblem
  /// What stands there, shortened; nothing of what may be a person's number.
  package let excerpt: String
  /// The row's amount; nil if that is what cannot be read.
  package let amount: Money?
}

/// What rows that belong to no line or KPI have in common.
package struct Unmatched: Sendable, Hashable {
  /// Why they belong to none.
  package enum Reason: String, Sendable, Hashable {
    /// No rule of the mapping is about the account and PSP element.
    case noRule = "no-rule"
    /// The case that is named is not among the cases.
    case noCase = "no-case"
    /// The case's file has mistakes, so that its lines cannot be told.
    case mistakenCase = "mistaken-case"
    /// The case has no such line.
    case noLine = "no-line"
    /// The mapping does not say which KPI the name is of.
    case noName = "no-name"
    /// The case has no such KPI.
    case noKPI = "no-kpi"
  }

  /// Why.
  package let reason: Reason
  /// The account, the case that is named, or the file's own name of a KPI.
  package let name: String
  /// The PSP element, or the line or KPI that is named.
  package let detail: String
}
