import AfkastModel

extension PriceMove {
  /// The factor with the rows of the table that it is made from.
  func explanation(_ operation: Explanation.Operation) -> Explanation {
    let rows = index.rows(from: from, to: to).map { year, entry in
      switch entry {
      case .level(let level):
        Explanation(.explains, .indexLevel(year), .number(level.value))
      case .change(let change):
        Explanation(.explains, .indexChange(year), .number(change.value))
      }
    }
    return Explanation(operation, .priceMove(self), .number(factor.value), rows)
  }
}
