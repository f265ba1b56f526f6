import AfkastDiagnostics
import AfkastModel

/// The price level of a case, which each of its amounts must be in until there are index tables.
struct PriceLevel {
  private enum Known {
    case year(Year)
    case none
    /// It is written, and reported, and nothing can be held against it.
    case unreadable
  }

  private let known: Known

  init(of fields: Fields, in workspace: Workspace) {
    // Read again, and reported, with the rest of the case.
    if let year = fields.peekText("prices").flatMap({ try? MonthParser.parseYear($0) }) {
      known = .year(year)
    } else if fields.has("prices") {
      known = .unreadable
    } else {
      known = workspace.prices.map(Known.year) ?? .none
    }
  }

  /// Reports a line whose price level is another one.
  func check(_ fields: Fields) {
    guard let prices = fields.value("prices", MonthParser.parseYear) else { return }
    let why: String
    switch known {
    case .unreadable, .year(prices): return
    case .none: why = "the case names no price level that this amount could be moved to"
    case .year(let year):
      why =
        "the case is in prices of \(year.number), and moving an amount from \(prices.number) needs "
        + "an index table, which this version does not read yet"
    }
    fields.mistakes.add(
      .priceLevel, at: fields.valueRange("prices"), why,
      hint: "write the amount in the case's price level")
  }
}
