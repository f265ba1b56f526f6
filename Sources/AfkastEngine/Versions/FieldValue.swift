public import AfkastModel

/// What a field of a case says, so that two versions can be compared and both be shown.
public enum FieldValue: Sendable, Hashable {
  /// Words, names, keywords and formulas, as the case writes them.
  case text(String)
  /// A bare number.
  case number(Double)
  /// What an amount is multiplied by.
  case factor(Double)
  /// Yes or no.
  case flag(Bool)
  /// A number in the unit that the case writes it in.
  case quantity(Double, unit: String)
  /// A sum of money.
  case money(Money)
  /// Money a year.
  case rate(MoneyRate)
  /// A part of something, 0 to 1.
  case share(Share)
  /// A discount rate.
  case discountRate(YearlyRate)
  /// A length of time.
  case months(Months)
  /// A calendar month.
  case month(Month)
  /// Months from one through another.
  case span(MonthSpan)
  /// A calendar year.
  case year(Year)
  /// Several values in an order.
  case list([FieldValue])
  /// Values by what they are of, as amounts by year.
  case entries([Entry])

  /// A value and what it is of.
  public struct Entry: Sendable, Hashable {
    /// What it is of.
    public let key: FieldValue
    /// The value.
    public let value: FieldValue

    init(_ key: FieldValue, _ value: FieldValue) {
      self.key = key
      self.value = value
    }
  }
}

extension FieldValue {
  /// A quantity of base units in the unit that the case writes.
  static func quantity(_ value: Quotient, of assumption: Assumption) -> FieldValue {
    let written = (value / assumption.unitSize)?.value ?? value.value
    return .quantity(written, unit: assumption.unitText)
  }

  /// A value of a KPI in the KPI's own unit.
  static func quantity(_ value: KPIValue, of kpi: KPI) -> FieldValue {
    .quantity(value.number, unit: kpi.counts.text)
  }

  /// A length, or the name of the assumption that it is.
  static func length(_ length: Length) -> FieldValue {
    switch length {
    case .fixed(let months): .months(months)
    case .assumption(let id): .text(id.text)
    }
  }

  /// Names in their order; nil where there are none.
  static func names<Thing>(_ names: [Identifier<Thing>]) -> FieldValue? {
    names.isEmpty ? nil : .list(names.map { .text($0.text) })
  }

  /// A name; nil where there is none.
  static func name<Thing>(_ name: Identifier<Thing>?) -> FieldValue? {
    name.map { .text($0.text) }
  }

  /// Words; nil where there are none.
  static func words(_ text: String?) -> FieldValue? { text.map(FieldValue.text) }

  /// How sure something is; nil where it is not said.
  static func evidence(_ level: EvidenceLevel?) -> FieldValue? {
    level.map { .number(Double($0.rawValue)) }
  }
}
