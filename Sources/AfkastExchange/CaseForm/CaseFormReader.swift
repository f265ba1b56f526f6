import AfkastModel

/// Reads what somebody typed into a cell of a form.
struct CaseFormReader {
  private let choices: CaseFormChoices
  let ownUnits: Set<String>

  init(_ choices: CaseFormChoices, _ ownUnits: Set<String>) {
    self.choices = choices
    self.ownUnits = ownUnits
  }

  /// The unit that words stand for in the case's file.
  func unit(_ words: String) -> String { UnitWords.file(words, keeping: ownUnits) }

  /// What a cell says, as a value of its field; one that stands as it was sent is what it was.
  func value(
    _ cell: ReturnedCell, as kind: CaseFormKind, shown: CaseFormValue = .empty
  ) throws(CaseFormProblem) -> CaseFormValue {
    if case .text(let text) = shown, !cell.isFormula, cell.kind == .text, !cell.isTruth,
      cell.text.formText == text.formText
    {
      return shown
    }
    if cell.isFormula { throw .formula }
    if cell.kind == .unknown { throw .failed }
    if cell.isBlank { return .empty }
    if PersonNumber.isFound(in: cell.text) { throw .personNumber }
    return try filled(cell, as: kind)
  }

  private func filled(
    _ cell: ReturnedCell, as kind: CaseFormKind
  ) throws(CaseFormProblem) -> CaseFormValue {
    switch kind {
    case .month: return .month(try month(cell))
    case .share: return try share(cell)
    case .truth: return .truth(try truth(cell))
    case .choice(let choice): return try self.choice(cell, choice)
    case .choiceOrWords(let choice):
      let words = try plain(cell)
      return choices.key(words, choice).map { .choice($0) } ?? .text(words)
    case .measure:
      let words = try plain(cell, mayBeMonth: true)
      let typed = try TypedQuantity(words, keeping: ownUnits)
      return .text(typed.flatMap { $0.unit.isEmpty ? nil : UnitWords.length($0) } ?? words)
    case .quantity, .months, .value:
      if let number = try number(cell) { return number }
      return .text(try words(cell, as: kind))
    case .unit: return .text(unit(try plain(cell)))
    case .identifier, .words, .names: return .text(try plain(cell))
    }
  }

  /// Whether a cell points at values over time, which stand on a sheet of their own.
  func isPointer(_ cell: ReturnedCell) -> Bool {
    !cell.isFormula && (cell.isBlank || choices.pointers.contains(cell.text.trimmedSpaces))
  }

  /// The names of a series, in every language of forms.
  func names(of series: CaseFormSeries) -> [String] { choices.names(series) }

  private func words(_ cell: ReturnedCell, as kind: CaseFormKind) throws(CaseFormProblem) -> String
  {
    let text = try plain(cell)
    return kind == .months ? try Self.length(text) : text
  }

  /// Words as they stand; a number as people see it.
  private func plain(
    _ cell: ReturnedCell, mayBeMonth: Bool = false
  ) throws(CaseFormProblem) -> String {
    switch cell.kind {
    case .number:
      guard let number = Double(cell.text.trimmedSpaces) else { throw .notANumber }
      return PlainDecimal(number).text
    case .percentage:
      guard let part = Double(cell.text.trimmedSpaces) else { throw .notANumber }
      return PlainDecimal(part * 100).text + " %"
    case .day:
      // `2031-12` becomes the first of December as soon as it is typed; other days are none.
      guard mayBeMonth, cell.text.hasSuffix("-01"), cell.text.count == 10 else {
        throw .becameADay
      }
      return String(cell.text.prefix(7))
    case .empty, .text, .unknown:
      guard cell.isTruth else { return cell.text.formText.trimmedSpaces }
      return cell.text == "1" ? "true" : "false"
    }
  }

  /// A number; nil for words.
  private func number(_ cell: ReturnedCell) throws(CaseFormProblem) -> CaseFormValue? {
    switch cell.kind {
    case .number, .percentage:
      guard !cell.isTruth, let number = Double(cell.text.trimmedSpaces), number.isFinite else {
        throw .notANumber
      }
      return cell.kind == .number ? .number(number) : .share(number)
    case .day: throw .becameADay
    case .empty, .unknown: return nil
    case .text:
      if cell.isTruth { throw .notANumber }
      return try TypedNumber(cell.text).map { .number($0.value) }
    }
  }

  private func share(_ cell: ReturnedCell) throws(CaseFormProblem) -> CaseFormValue {
    if cell.kind == .text, cell.text.trimmedSpaces.hasSuffix("%") {
      let digits = String(cell.text.trimmedSpaces.dropLast())
      guard let number = try TypedNumber(digits) else { throw .notAShare }
      return .share(number.value / 100)
    }
    switch try number(cell) {
    case .share(let part): return .share(part)
    // Without its format, a number is calculated with as it stands, and 60 would be 6000 %.
    case .number(0): return .share(0)
    default: throw .notAShare
    }
  }

  private func month(_ cell: ReturnedCell) throws(CaseFormProblem) -> Month {
    guard let month = TypedMonth(cell.text.trimmedSpaces, isDay: cell.kind == .day)?.month,
      cell.kind == .day || cell.kind == .text, !cell.isTruth
    else { throw .notAMonth }
    return month
  }

  private func truth(_ cell: ReturnedCell) throws(CaseFormProblem) -> Bool {
    let word = cell.text.trimmedSpaces.lowercased()
    if cell.isTruth { return word == "1" }
    if ["ja", "j", "yes", "y", "x", "true", "sand"].contains(word) { return true }
    if ["nej", "n", "no", "false", "falsk"].contains(word) { return false }
    throw .notTrueOrFalse
  }

  private func choice(
    _ cell: ReturnedCell, _ choice: CaseFormChoice
  ) throws(CaseFormProblem) -> CaseFormValue {
    guard let key = choices.key(try plain(cell), choice) else { throw .notAChoice(choice) }
    return .choice(key)
  }

  /// A length with a Danish unit, as the file has it; anything else as it is.
  private static func length(_ text: String) throws(CaseFormProblem) -> String {
    guard let typed = try TypedQuantity(text),
      ["day", "week", "month", "year"].contains(typed.unit)
    else { return text }
    return UnitWords.length(typed)
  }
}
