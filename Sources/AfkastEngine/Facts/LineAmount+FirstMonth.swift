import AfkastModel

extension LineAmount {
  /// Where it begins, whatever delays it, so that a saving is booked from there on; nil where nothing flows.
  var firstMonth: Month? {
    switch self {
    case .perTime(_, let span, _): span.first
    case .instalments(let instalments, _): instalments.map(\.months.first).min()
    }
  }
}
