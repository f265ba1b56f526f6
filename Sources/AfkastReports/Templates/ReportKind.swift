package import AfkastDocuments

/// The reports that there are.
package enum ReportKind: String, Sendable, Hashable, CaseIterable {
  /// One case: a page for directors, and an annex.
  case businessCase = "case"
  /// All cases beside each other.
  case portfolio
  /// A department's KPIs, for the wall that it meets at.
  case board
  /// A case as a paper for the council.
  case council

  /// The sheet that it is printed on.
  package var paper: PageHead.Paper { self == .board ? .a3Landscape : .a4 }
}
