/// What the same things cost in one year as against another (Danish: pris- og lønindeks), as somebody
/// published it.
public struct PriceIndex: Sendable, Hashable {
  /// How the table says it.
  public enum Entry: Sendable, Hashable {
    /// The level of a year; only the ratio of two levels means anything.
    case level(PriceFactor)
    /// What the level is multiplied by from the year before: 1.031 for a rise of 3.1 %.
    case change(PriceFactor)

    /// The number that stands in it.
    public var factor: PriceFactor {
      switch self {
      case .level(let factor), .change(let factor): factor
      }
    }
  }

  /// The name that files call it by.
  public let name: String
  /// Where it is from.
  public let origin: TableOrigin
  /// The years that it covers, without a gap.
  public let years: ClosedRange<Year>
  private let entries: [Year: Entry]

  /// An index of levels; nil without a year, or if years are missing between the first and the last.
  public init?(_ name: String, _ origin: TableOrigin, levels: [Year: PriceFactor]) {
    guard let years = Self.years(levels) else { return nil }
    self.init(name, origin, years, levels.mapValues(Entry.level))
  }

  /// An index of changes, each from the year before, so that it covers that year too; nil without a
  /// year, or if years are missing between the first and the last.
  public init?(_ name: String, _ origin: TableOrigin, changes: [Year: PriceFactor]) {
    guard let years = Self.years(changes), let base = Year(years.lowerBound.number - 1) else {
      return nil
    }
    self.init(name, origin, base...years.upperBound, changes.mapValues(Entry.change))
  }

  private init(
    _ name: String, _ origin: TableOrigin, _ years: ClosedRange<Year>, _ entries: [Year: Entry]
  ) {
    self.name = name
    self.origin = origin
    self.years = years
    self.entries = entries
  }

  /// What an amount in prices of a year is multiplied by to be in those of another; nil where the table
  /// does not cover both.
  public func factor(from: Year, to: Year) -> PriceFactor? {
    guard years.contains(from), years.contains(to) else { return nil }
    if from > to { return factor(from: to, to: from)?.inverse }
    return rows(from: from, to: to).reduce(PriceFactor?.some(.one)) { product, row in
      switch row.entry {
      case .change(let change): product?.times(change)
      case .level(let level): product?.times(row.year == from ? level.inverse : level)
      }
    }
  }

  /// The rows of the table that a move between two years uses, in order of years: both levels, or
  /// every change on the way; none within one year.
  public func rows(from: Year, to: Year) -> [(year: Year, entry: Entry)] {
    let (first, last) = (min(from, to), max(from, to))
    guard first < last else { return [] }
    return entries.filter { year, entry in
      switch entry {
      case .level: year == first || year == last
      case .change: first < year && year <= last
      }
    }.sorted { $0.key < $1.key }.map { (year: $0.key, entry: $0.value) }
  }

  private static func years<Value>(_ table: [Year: Value]) -> ClosedRange<Year>? {
    guard let first = table.keys.min(), let last = table.keys.max(),
      table.count == last.number - first.number + 1
    else { return nil }
    return first...last
  }
}
