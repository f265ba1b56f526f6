public import AfkastModel

extension CaseReview {
  /// Lines with money in months that are not closed, which does not count yet; in the order of the curves.
  public var openLines: [LineID] {
    curves.lines.map(\.line.id).filter(basis.facts.hasOpenMonths)
  }

  /// Lines with a refund whose booked money counts as it is.
  public var reimbursedBookings: [LineID] {
    curves.lines.filter { $0.line.reimbursement != nil && $0.standings.contains(.booked) }
      .map(\.line.id)
  }
}

extension FollowedFacts {
  /// Whether money is booked on a line in months that are not closed.
  fileprivate func hasOpenMonths(_ line: LineID) -> Bool {
    let closed = settled[line] ?? []
    return booked[line]?.keys.contains { !closed.contains($0) } ?? false
  }
}
