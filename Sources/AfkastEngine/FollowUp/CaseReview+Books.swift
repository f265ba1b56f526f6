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

extension CaseReview {
  /// Lines with months before the last booked one that are merely assumed, and how many.
  ///
  /// In the order of the curves; of sums none, since what is booked pays them, whichever month it is in.
  public var gapsInBooks: [(line: LineID, months: Int)] {
    curves.lines.compactMap { line in
      guard !line.line.isOneOff, let last = line.standings.lastIndex(of: .booked) else {
        return nil
      }
      let gaps = (0..<last).count { line.standings[$0] == .assumed && line.planned[$0] != .zero }
      return gaps > 0 ? (line.line.id, gaps) : nil
    }
  }
}

extension FollowedFacts {
  /// Whether money is booked on a line in months that are not closed.
  fileprivate func hasOpenMonths(_ line: LineID) -> Bool {
    let closed = settled[line] ?? []
    return booked[line]?.keys.contains { !closed.contains($0) } ?? false
  }
}
