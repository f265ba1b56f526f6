import AfkastDocuments
import AfkastExchange

/// Counts, in the workbook itself, what was changed and is not calculated with there.
struct CaseFormChanges {
  private let places: CaseFormPlaces

  init(_ places: CaseFormPlaces) {
    self.places = places
  }

  /// A count of each sheet's changes; none for a sheet whose fields come to no money.
  var counts: [SheetFormula] { CaseFormSheet.allCases.compactMap(count) }

  /// What stands in a field of the front page.
  func cell(of field: CaseFormField) -> SheetFormula {
    places.cell(CaseFormPlaces.firstColumn + 1, ofRow: field.rawValue, on: .front)
  }

  private func count(_ sheet: CaseFormSheet) -> SheetFormula? {
    guard places.rowCount(of: sheet) > 0 else { return nil }
    let columns: [(column: Int, mayBeLive: Bool)]
    switch sheet.layout {
    case .fields:
      let keys = sheet.fields.filter(\.countsInResult).map(\.rawValue)
      return Self.sum(keys.map { fieldChange($0, on: sheet) })
    case .records:
      let fields = sheet.fields.enumerated().filter { $0.element.countsInResult }
      guard fields.count > 1 else { return nil }
      columns = fields.map { ($0.offset, true) } + [(sheet.fields.count, false)]
    case .series: columns = (0..<CaseFormColumn.series.count).map { ($0, $0 == 2) }
    case .paths: columns = [(1, false)]
    }
    return Self.sum(
      columns.map { place, mayBeLive in
        changes(CaseFormPlaces.firstColumn + place, mayBeLive: mayBeLive, on: sheet)
      })
  }

  private func fieldChange(_ key: String, on sheet: CaseFormSheet) -> SheetFormula {
    let column = CaseFormPlaces.firstColumn + 1
    let now = places.cell(column, ofRow: key, on: sheet)
    let sent = places.cell(places.sentColumn(of: column, on: sheet), ofRow: key, on: sheet)
    return .call(.ifElse, [.binary(.notEqual, now, sent), .number(1), .number(0)])
  }

  /// A number, or nothing, in a cell that is calculated with counts at once.
  private func changes(
    _ column: Int, mayBeLive: Bool, on sheet: CaseFormSheet
  ) -> SheetFormula {
    let now = places.range(column, on: sheet)
    let sent = places.range(places.sentColumn(of: column, on: sheet), on: sheet)
    let differs = SheetFormula.binary(.notEqual, now, sent)
    guard mayBeLive else { return .call(.sumProduct, [.binary(.times, differs, .number(1))]) }
    let live = places.range(places.liveColumn(of: column, on: sheet), on: sheet)
    let isReadable = SheetFormula.binary(
      .plus, .call(.isNumber, [now]), .binary(.equal, now, .text("")))
    let isMissed = SheetFormula.binary(.minus, .number(1), .binary(.times, live, isReadable))
    return .call(.sumProduct, [.binary(.times, differs, isMissed)])
  }

  private static func sum(_ parts: [SheetFormula]) -> SheetFormula? {
    parts.isEmpty ? nil : .call(.sum, parts)
  }
}

extension CaseFormField {
  /// Whether the money depends on it.
  fileprivate var countsInResult: Bool {
    switch self {
    // A row of another name is another row: a copy.
    case .start, .horizon, .prices, .id: true
    case .likely, .valueUnit, .unitPrice, .inflow, .inflowUnit, .lasts, .stayHalfLife: true
    case .costKind, .benefitKind, .amount, .amountUnit, .inMonth, .from, .until, .phaseIn, .delay,
      .fadeAfter, .fadeOver, .halfLife, .harvest, .deadweight, .displacement, .actor, .linePrices,
      .transfer:
      true
    default: false
    }
  }
}
