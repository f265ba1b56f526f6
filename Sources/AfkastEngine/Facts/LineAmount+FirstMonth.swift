import AfkastModel

extension LineAmount {
  /// Where it begins, whatever delays it; a saving is booked from there on. Nil where nothing flows.
  var firstMonth: Month? {
    switch self {
    case .perTime(_, let span, _): span.first
    case .instalments(let instalments, _): instalments.map(\.months.first).min()
    }
  }
}
