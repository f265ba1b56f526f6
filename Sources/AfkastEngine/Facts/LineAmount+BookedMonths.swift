import AfkastModel

extension LineAmount {
  /// Whether a saving may be booked in a month.
  ///
  /// It may from where the benefit begins, whatever delays it, to where it ends. A sum may be delayed to any
  /// later month.
  func mayBeBooked(in month: Month) -> Bool {
    switch self {
    case .perTime(_, let span, _): span.contains(month)
    case .instalments(let instalments, _):
      instalments.map(\.months.first).min().map { $0 <= month } ?? false
    }
  }
}
