import AfkastDocuments
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastTestSupport
import Testing

/// Every cell that can be filled in, changed in turn, arrives at its field, and nothing else does.
@Suite struct EveryFieldTests {
  /// A cell that a user may change.
  private struct Input {
    let sheet: Int
    let row: Int
    let column: Int
    let kind: CaseFormKind
    let isSpare: Bool
    let what: String
  }

  private func inputs(of form: SentForm, _ workbook: AfkastDocuments.Workbook) -> [Input] {
    var found: [Input] = []
    for (index, sheet) in workbook.sheets.enumerated() {
      guard
        let kind = CaseFormSheet.allCases.first(where: { marks(sheet) == CaseFormMark.sheet($0) })
      else { continue }
      let spare = sheet.rows.indices.first { $0 > 4 && key(sheet, $0).isEmpty }
      for (row, cells) in sheet.rows.enumerated() where row > 4 {
        if key(sheet, row).isEmpty, row != spare { continue }
        for (column, cell) in cells.enumerated() where cell.style.role == .input {
          found.append(
            Input(
              sheet: index, row: row, column: column,
              kind: self.kind(kind, sheet, row, column), isSpare: row == spare,
              what: "\(sheet.name.text) \(key(sheet, row)) \(words(sheet.rows[0][column]))"))
        }
      }
    }
    return found
  }

  private func marks(_ sheet: Sheet) -> String { words(sheet.rows.first?.first ?? .empty) }
  private func key(_ sheet: Sheet, _ row: Int) -> String {
    words(sheet.rows[row].first ?? .empty)
  }

  private func words(_ cell: SheetCell) -> String {
    if case .text(let words) = cell.value { words } else { "" }
  }

  private func kind(
    _ form: CaseFormSheet, _ sheet: Sheet, _ row: Int, _ column: Int
  ) -> CaseFormKind {
    let name =
      if case .fields = form.layout { key(sheet, row) } else { words(sheet.rows[0][column]) }
    if let field = CaseFormField(rawValue: name), form.layout != .series { return field.kind }
    switch CaseFormColumn(rawValue: name) {
    case .value: return form.layout == .series ? .quantity : .words
    case .unit: return .unit
    case .remove: return .truth
    default: return .words
    }
  }

  /// Something else than a cell shows, as a user would type it.
  private func other(than cell: SheetCell, as kind: CaseFormKind) throws -> SheetCell {
    let shown = words(cell)
    func choice(_ choice: CaseFormChoice) -> SheetCell {
      let all = CaseFormChoiceWords.all(choice, in: .danish)
      return .text(all.first { $0 != shown } ?? "")
    }
    switch kind {
    case .identifier: return .text("ny-post")
    case .words: return .text("Noget nyt: #1, 'citat'")
    case .choice(let list): return choice(list)
    case .choiceOrWords: return .text("5..10")
    case .names: return .text("et; to")
    case .month:
      return SheetCell(
        .date(try #require(SheetDate(year: 2033, month: 7, day: 14))), SheetStyle(.date(.month)))
    case .months: return .number(17, .quantity)
    case .measure: return .text("7 år")
    case .share: return .number(0.17, .number(.percent(0)))
    case .quantity:
      if case .number(.percent) = cell.style.format { return .number(0.17, .number(.percent(0))) }
      return .number(4_321.5, .quantity)
    case .unit: return .text("ting")
    case .value: return .number(77, .general)
    case .truth: return .text(shown == "ja" ? "nej" : "ja")
    }
  }

  @Test(arguments: [WorkbookCase.everything, "cases/medicindispensere.yaml"])
  func `one cell after the other`(_ name: String) throws {
    let form = try SentForm(named: name)
    let sent = form.forms
    var count = 0
    for input in inputs(of: form, sent) {
      var sheet = sent.sheets[input.sheet]
      let cell = sheet.rows[input.row][input.column]
      sheet.rows[input.row][input.column] = try other(than: cell, as: input.kind)
      // The other sheets have come back as they were sent; leaving them out says the same, and faster.
      let told = sent.sheets.filter { $0.isHidden }
      let found = try form.changes(in: AfkastDocuments.Workbook(title: "", [sheet] + told))
      expect(found, input, form)
      count += 1
    }
    #expect(count > 150)
  }

  private func expect(_ found: CaseFormChanges, _ input: Input, _ form: SentForm) {
    let said = found.changes.count + found.faults.count
    if input.isSpare, input.kind == .truth, input.what.hasSuffix("remove") {
      // There is nothing to remove.
      #expect(said == 0, "\(input.what)")
    } else if input.kind == .unit {
      // A unit belongs to all numbers of its row.
      #expect((1...3).contains(said), "\(input.what): \(found.changes) \(found.faults)")
    } else {
      #expect(said == 1, "\(input.what): \(found.changes) \(found.faults)")
    }
    for place in found.changes.map(\.place) + found.faults.compactMap(\.place) {
      #expect(place.row == input.row + 1, "\(input.what)")
      if input.kind != .unit, !input.isSpare {
        #expect(place.column == input.column, "\(input.what)")
      }
    }
    #expect(found.missing.allSatisfy { $0.key == nil }, "\(input.what)")
    // The edit itself holds that nothing else of the file becomes another.
    let edited = form.text.applying(found.changes.map(\.edit))
    if case .failure(let failure) = edited { Issue.record("\(input.what): \(failure)") }
  }
}
