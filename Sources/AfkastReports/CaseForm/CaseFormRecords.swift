import AfkastDocuments
import AfkastExchange
import AfkastModel

/// Reads single cells of a form's items, as formulas and as they were sent.
struct CaseFormRecords {
  private let content: CaseFormContent
  private let places: CaseFormPlaces
  private let start: Month

  init(_ content: CaseFormContent, _ places: CaseFormPlaces, _ start: Month) {
    self.content = content
    self.places = places
    self.start = start
  }

  /// What a field of an item shows; nil where there is no such item.
  func value(_ field: CaseFormField, of item: String, on sheet: CaseFormSheet) -> CaseFormValue? {
    content.records[sheet]?.first { $0.id == item }.map { $0.values[field] ?? .empty }
  }

  /// The sheet that has a line.
  func sheet(ofLine id: String) -> CaseFormSheet? {
    [CaseFormSheet.costs, .benefits].first { sheet in
      content.records[sheet]?.contains { $0.id == id } == true
    }
  }

  /// The values of periods of a field, in the order of the file.
  func points(of item: String, on sheet: CaseFormSheet) -> [CaseFormContent.Point] {
    content.points.filter { $0.series.sheet == sheet && $0.series.item == item }
  }

  /// Reads a number, times a factor; what an empty cell means is another, and words mean an error.
  func number(
    _ field: CaseFormField, of item: String, on sheet: CaseFormSheet, times factor: Double = 1,
    empty: Double? = nil
  ) -> CaseFormRead? {
    guard let cell = cell(field, of: item, on: sheet) else { return nil }
    let sent: Double
    switch value(field, of: item, on: sheet) {
    case .number(let number), .share(let number): sent = number * factor
    case .empty:
      guard let empty else { return nil }
      sent = empty
    default: return nil
    }
    return CaseFormRead(
      formula: Self.number(in: cell, times: factor, empty: empty), sent: sent,
      places: [CaseFormPlace(sheet: sheet, item: item, field: field)])
  }

  /// Reads a month as its number from the case's first, 0 for that.
  func month(
    _ field: CaseFormField, of item: String, on sheet: CaseFormSheet, empty: Double?
  ) -> CaseFormRead? {
    guard let cell = cell(field, of: item, on: sheet) else { return nil }
    let sent: Double
    switch value(field, of: item, on: sheet) {
    case .month(let month): sent = Double(start.distance(to: month))
    case .empty:
      guard let empty else { return nil }
      sent = empty
    default: return nil
    }
    let years = SheetFormula.binary(
      .minus, .call(.year, [cell]), .number(Double(start.year.number)))
    let months = SheetFormula.binary(
      .minus, .call(.month, [cell]), .number(Double(start.number)))
    let index = SheetFormula.binary(.plus, .binary(.times, years, .number(12)), months)
    return CaseFormRead(
      formula: Self.unlessEmpty(cell, index, empty: empty), sent: sent,
      places: [CaseFormPlace(sheet: sheet, item: item, field: field)])
  }

  /// Reads a value of a period.
  func number(_ point: CaseFormContent.Point, times factor: Double) -> CaseFormRead? {
    let sent: Double
    switch point.value {
    case .number(let number), .share(let number): sent = number * factor
    default: return nil
    }
    let column = CaseFormPlaces.firstColumn + (CaseFormColumn.series.firstIndex(of: .value) ?? 0)
    let cell = places.cell(column, ofRow: point.key, on: .series)
    return CaseFormRead(
      formula: Self.number(in: cell, times: factor, empty: nil), sent: sent, points: [point.key])
  }

  private func cell(
    _ field: CaseFormField, of item: String, on sheet: CaseFormSheet
  ) -> SheetFormula? {
    CaseFormPlaces.column(of: field, on: sheet).map { places.cell($0, ofRow: item, on: sheet) }
  }

  private static func number(
    in cell: SheetFormula, times factor: Double, empty: Double?
  ) -> SheetFormula {
    let value = factor == 1 ? cell : SheetFormula.binary(.times, cell, .number(factor))
    return unlessEmpty(cell, value, empty: empty)
  }

  /// A number as it is; an empty cell as what that means; anything else as an error that nobody overlooks.
  private static func unlessEmpty(
    _ cell: SheetFormula, _ value: SheetFormula, empty: Double?
  ) -> SheetFormula {
    let missing = SheetFormula.call(.notAvailable, [])
    let otherwise =
      empty.map {
        SheetFormula.call(
          .ifElse, [.binary(.equal, cell, .text("")), .number($0), missing])
      } ?? missing
    return .call(.ifElse, [.call(.isNumber, [cell]), value, otherwise])
  }
}
