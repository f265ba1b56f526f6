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
  /// Whose level it is, as messages say it.
  private let owner: String

  init(of fields: Fields, in workspace: Workspace, owner: String = "the case") {
    self.workspace = workspace
    self.owner = owner
    // Read again, and reported, with the rest of the case.
    if let year = fields.peekText("prices").flatMap({ try? MonthParser.parseYear($0) }) {
      known = .year(year)
    } else if fields.has("prices") {
      known = .unreadable
    } else {
      known = workspace.prices.map(Known.year) ?? .none
    }
  }

  /// The case's price level where shared assumptions are in another, or in none.
  var otherThanShared: Year? {
    if case .year(let year) = known, year != workspace.prices { year } else { nil }
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
    let isIndexReadable = index != nil || !prices.has("index")
    return prices.requiredValue("year") { text throws(ScalarProblem) in
      let year = try MonthParser.parseYear(text)
      return isIndexReadable ? try move(from: year, by: index) : nil
    } ?? nil
  }

  /// The way from a year's prices to the case's; nil where they are the same, or where what is needed
  /// was reported elsewhere.
  func move(from year: Year, by name: String? = nil) throws(ScalarProblem) -> PriceMove? {
    switch known {
    case .unreadable, .year(year): return nil
    case .none:
      throw ScalarProblem(
        .priceLevel, "\(owner) names no price level that this amount could be moved to",
        hint: "write prices: YEAR in the case, or in afkast.yaml")
    case .year(let level):
      let name = name ?? workspace.defaultIndex
      guard let index = workspace.priceIndices.first(where: { $0.name == name }) else {
        // Several without a default, and tables that could not be read, are mistakes of the workspace.
        if isReportedElsewhere { return nil }
        throw .noIndex(from: year, to: level, of: owner)
      }
      if let move = PriceMove(from: year, to: level, by: index) { return move }
      throw .notCovered(from: year, to: level, of: owner, by: index)
    }
  }

  private var isReportedElsewhere: Bool {
    workspace.incompleteTables.contains(.priceIndex) || !workspace.priceIndices.isEmpty
  }
}

extension ScalarProblem {
  /// No index at all, and how to add one.
  fileprivate static func noIndex(
    from year: Year, to level: Year, of owner: String
  ) -> ScalarProblem {
    let (first, last) = (min(year, level).number, max(year, level).number)
    let between = first + 1 == last ? "" : " …,"
    return ScalarProblem(
      .priceLevel,
      "moving an amount from prices of \(year.number) to \(owner)'s \(level.number) needs a price "
        + "index, and the workspace has none",
      hint: "add one to afkast.yaml, as in tables: { priceIndex: { pl: { source: …, levels: "
        + "{ \(first): 100,\(between) \(last): 103.1 } } } }")
  }

  /// An index without one of the years, or with prices too far apart.
  fileprivate static func notCovered(
    from year: Year, to level: Year, of owner: String, by index: PriceIndex
  ) -> ScalarProblem {
    let missing = [year, level].first { !index.years.contains($0) }
    guard let missing else {
      return ScalarProblem(
        .priceLevel,
        "by the price index \"\(index.name)\", prices of \(year.number) and \(level.number) are too "
          + "far apart for any amount", hint: "check the index in afkast.yaml")
    }
    let (first, last) = (index.years.lowerBound.number, index.years.upperBound.number)
    return ScalarProblem(
      .priceLevel,
      "the price index \"\(index.name)\" covers "
        + (first == last ? "\(first) only" : "\(first) to \(last)")
        + ", so it cannot move an amount from prices of \(year.number) to \(owner)'s "
        + "\(level.number)",
      hint: "add \(missing.number), and the years on the way, to the index in afkast.yaml")
  }
}
