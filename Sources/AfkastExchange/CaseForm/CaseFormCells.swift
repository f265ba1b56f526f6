import AfkastInput
import AfkastModel

/// Turns fields of a file into what cells show.
struct CaseFormCells {
  private let values: [CaseFieldPath: CaseFieldValue]
  /// Paths that values by year or month stand below.
  private let series: Set<CaseFieldPath>
  private let language: Language
  private let ownUnits: Set<String>

  init(_ fields: [CaseFormContent.Entry], _ language: Language, _ ownUnits: Set<String>) {
    self.ownUnits = ownUnits
    values = Dictionary(fields.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    series = Set(fields.compactMap { CaseFormSeries.of($0.path)?.series.path })
    self.language = language
  }

  /// What the fields of an item show; the paths that they show are noted.
  func values(
    of fields: [CaseFormField], below parents: [String], _ taken: inout Set<CaseFieldPath>
  ) -> [CaseFormField: CaseFormValue] {
    var shown: [CaseFormField: CaseFormValue] = [:]
    for field in fields {
      guard let keys = field.keys else { continue }
      let path = CaseFieldPath(parents + keys)
      if let value = values[path] {
        taken.insert(path)
        show(value, as: field, in: &shown)
      } else if series.contains(path) || isByYear(path) {
        shown[field] = .inSeries
      }
    }
    return shown
  }

  /// An assumption's values by year stand under a key of their own.
  private func isByYear(_ path: CaseFieldPath) -> Bool {
    path.components.count == 3 && path.components[0] == "assumptions"
      && path.components[2] == "likely"
      && series.contains(CaseFieldPath(path.components.dropLast() + ["by"]))
  }

  private func show(
    _ value: CaseFieldValue, as field: CaseFormField,
    in shown: inout [CaseFormField: CaseFormValue]
  ) {
    guard let unitField = field.unit, case .text(let text) = value,
      let quantity = WrittenQuantity(text)
    else {
      shown[field] = self.value(value, as: field.kind)
      return
    }
    let unit = unit(quantity.unit)
    if field == .likely || field == .inflow || field == .amount { shown[unitField] = unit }
    // An end of a range in another unit is shown with it.
    guard (shown[unitField] ?? .empty) == unit else { return shown[field] = .text(text) }
    shown[field] = Self.number(quantity)
  }

  private static func number(_ quantity: WrittenQuantity) -> CaseFormValue {
    quantity.unit == "%" ? .share(quantity.number / 100) : .number(quantity.number)
  }

  private func unit(_ unit: String) -> CaseFormValue {
    if unit.isEmpty { return .empty }
    return .text(language == .danish ? UnitWords.danish(unit, keeping: ownUnits) : unit)
  }

  func words(_ value: CaseFieldValue) -> CaseFormValue {
    switch value {
    case .text(let text): text.isEmpty ? .empty : .text(text)
    case .list(let names): .text(names.joined(separator: ", "))
    }
  }

  private func value(_ value: CaseFieldValue, as kind: CaseFormKind) -> CaseFormValue {
    guard case .text(let text) = value else { return words(value) }
    let shown: CaseFormValue? =
      switch kind {
      case .month: Self.month(text).map { .month($0) }
      case .months: Self.months(text).map { .number($0) }
      case .share: WrittenQuantity(text).flatMap { $0.unit == "%" ? Self.number($0) : nil }
      case .value: WrittenQuantity(text).flatMap { $0.unit.isEmpty ? Self.number($0) : nil }
      case .choice(let choice), .choiceOrWords(let choice):
        choice.keys.contains(text) ? .choice(text) : nil
      case .measure: .text(UnitWords.shown(text, in: language))
      case .unit: unit(text)
      case .truth: ["true", "false"].contains(text) ? .truth(text == "true") : nil
      case .identifier, .words, .names, .quantity: nil
      }
    return shown ?? words(value)
  }

  private static func month(_ text: String) -> Month? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard text.count == 7, parts.count == 2, let year = Int(parts[0]), let month = Int(parts[1])
    else { return nil }
    return Month(year: year, month: month)
  }

  /// Whole months or years; other lengths are shown as they are written.
  private static func months(_ text: String) -> Double? {
    guard let quantity = WrittenQuantity(text) else { return nil }
    switch quantity.unit {
    case "month", "months": return quantity.number
    case "year", "years": return quantity.number * 12
    default: return nil
    }
  }

  func point(_ field: CaseFormContent.Entry) -> CaseFormContent.Point? {
    guard let place = CaseFormSeries.of(field.path), case .text(let text) = field.value else {
      return nil
    }
    let quantity = WrittenQuantity(text)
    var unit = ""
    if let quantity, case .text(let words) = self.unit(quantity.unit) { unit = words }
    return CaseFormContent.Point(
      series: place.series, period: place.period,
      value: quantity.map(Self.number) ?? .text(text), unit: unit)
  }
}
