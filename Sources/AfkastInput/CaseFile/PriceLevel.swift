import AfkastDiagnostics
import AfkastModel

/// The price level of a case, and the way to it for amounts in another.
struct PriceLevel {
  private enum Known {
    case year(Year)
    case none
    /// It is written, and reported, and nothing can be held against it.
    case unreadable
  }

  private let known: Known
  private let workspace: Workspace

  init(of fields: Fields, in workspace: Workspace) {
    self.workspace = workspace
    // Read again, and reported, with the rest of the case.
    if let year = fields.peekText("prices").flatMap({ try? MonthParser.parseYear($0) }) {
      known = .year(year)
    } else if fields.has("prices") {
      known = .unreadable
    } else {
      known = workspace.prices.map(Known.year) ?? .none
    }
  }

  /// How a line's amount is moved, by `prices: 2024` or `prices: { year: 2024, index: loen }`; nil if it
  /// is in the case's price level, or after a mistake.
  func move(_ fields: Fields) -> PriceMove? {
    guard let node = fields.node("prices") else { return nil }
    guard case .mapping = node.content else {
      return fields.value("prices") { text throws(ScalarProblem) in
        try move(from: MonthParser.parseYear(text))
      } ?? nil
    }
    guard let prices = Fields(node, CaseSchema.prices, mistakes: fields.mistakes) else {
      return nil
    }
    let index = prices.value("index") { text throws(ScalarProblem) in
      try IndexName.parse(text, in: workspace)
    }
    if prices.has("index"), index == nil {
      _ = prices.requiredValue("year", MonthParser.parseYear)
      return nil
    }
    return prices.requiredValue("year") { text throws(ScalarProblem) in
      try move(from: MonthParser.parseYear(text), by: index)
    } ?? nil
  }

  /// The way from a year's prices to the case's; nil where they are the same, or where what is needed
  /// was reported elsewhere.
  func move(from year: Year, by name: String? = nil) throws(ScalarProblem) -> PriceMove? {
    switch known {
    case .unreadable, .year(year): return nil
    case .none:
      throw ScalarProblem(
        .priceLevel, "the case names no price level that this amount could be moved to",
        hint: "write prices: YEAR in the case, or in afkast.yaml")
    case .year(let level):
      guard let name = name ?? workspace.defaultIndex,
        let index = workspace.priceIndices.first(where: { $0.name == name })
      else {
        if workspace.incompleteTables.contains(.priceIndex) { return nil }
        // Several without a default are a mistake of the workspace.
        if name == nil, !workspace.priceIndices.isEmpty { return nil }
        throw noIndex(from: year, to: level)
      }
      guard let move = PriceMove(from: year, to: level, by: index) else {
        throw notCovered(from: year, to: level, by: index)
      }
      return move
    }
  }

  private func noIndex(from year: Year, to level: Year) -> ScalarProblem {
    let (first, last) = (min(year, level).number, max(year, level).number)
    let years = first + 1 == last ? "\(first): 100, \(last): 103.1" : "\(first): 100, …, \(last): 103.1"
    return ScalarProblem(
      .priceLevel,
      "moving an amount from prices of \(year.number) to the case's \(level.number) needs a price "
        + "index, and the workspace has none",
      hint: "add one to afkast.yaml, as in tables: { priceIndex: { pl: { source: …, levels: "
        + "{ \(years) } } } }")
  }

  private func notCovered(from year: Year, to level: Year, by index: PriceIndex) -> ScalarProblem {
    let missing = index.years.contains(year) ? level : year
    let (first, last) = (index.years.lowerBound.number, index.years.upperBound.number)
    return ScalarProblem(
      .priceLevel,
      "the price index \"\(index.name)\" covers "
        + (first == last ? "\(first) only" : "\(first) to \(last)")
        + ", so it cannot move an amount from prices of \(year.number) to the case's "
        + "\(level.number)",
      hint: "add \(missing.number), and the years on the way, to the index in afkast.yaml")
  }
}
