/// What one of something costs, as somebody published it (Danish: enhedspris).
public struct UnitPrice: Sendable, Hashable {
  /// The name that case files call it by.
  public let name: String
  /// The price, in base units; never negative.
  public let amount: Quotient
  /// What it counts, in base units.
  public let unit: Unit
  /// The unit as the table writes it, for people.
  public let unitText: String
  /// How many base units one written unit is.
  public let unitSize: Quotient
  /// The year whose prices it is in.
  public let year: Year
  /// Where it is from.
  public let origin: TableOrigin
  /// How sure it is.
  public var evidence: EvidenceLevel?
  /// The index that moves it; nil for the workspace's default.
  public var index: String?

  /// Makes a unit price.
  public init(
    name: String, amount: Quotient, unit: Unit, unitText: String, unitSize: Quotient, year: Year,
    origin: TableOrigin
  ) {
    self.name = name
    self.amount = amount
    self.unit = unit
    self.unitText = unitText
    self.unitSize = unitSize
    self.year = year
    self.origin = origin
  }
}

/// A unit price as the value of an assumption, in the case's price level.
public struct UnitPriceUse: Sendable, Hashable {
  /// The price as its table has it.
  public let price: UnitPrice
  /// How it is moved to the case's price level; nil where it is in it.
  public let move: PriceMove?

  /// Makes the use of a unit price.
  public init(_ price: UnitPrice, movedBy move: PriceMove?) {
    self.price = price
    self.move = move
  }

  /// The price in the case's price level, in base units, not divided yet.
  public var amount: Quotient { move.map { price.amount * $0.factor.quotient } ?? price.amount }
}
