extension DataCell {
  /// What people read for it; of a picture what it says.
  package var words: String {
    switch self {
    case .empty: ""
    case .text(let words): words
    case .number(_, _, let shown): shown
    case .date(_, _, _, _, let shown): shown
    case .picture(_, let words): words
    }
  }
}
