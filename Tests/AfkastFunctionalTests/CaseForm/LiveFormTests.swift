import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// What a form calculates while somebody types is what Afkast says once the form has been read back.
@Suite(.enabled(if: Spreadsheet.canCalculate, Comment(rawValue: Spreadsheet.missing)))
struct LiveFormTests {
  /// A form as somebody filled it in, and how many of the changes the workbook cannot calculate with.
  private struct Filled {
    let name: String
    let steps: [[Spreadsheet.Edit.Step]]
    let notCounted: Int
  }

  private static let filled: [Filled] =
    WorkbookCase.all.map { Filled(name: $0.name, steps: [], notCounted: 0) } + [
      Filled(
        name: "cases/medicindispensere.yaml",
        steps: [
          ["field", "Forudsætninger", "borgere", "likely", 97],
          ["field", "Forudsætninger", "driftspris", "likely", 3_100],
          ["field", "Gevinster", "faerre-udleveringer", "harvest", 0.63],
          ["field", "Gevinster", "faerre-udleveringer", "phaseIn", 9],
          ["field", "Gevinster", "faerre-udleveringer", "delay", 2],
          ["field", "Gevinster", "faerre-udleveringer", "deadweight", 0.05],
          ["field", "Tal over tid", "assumptions/virkning/by/2028", "value", 0.9],
          ["date", "Udgifter", "H7", "2028-06-01"], ["date", "Udgifter", "I7", "2031-03-01"],
          ["shuffle", "Forudsætninger", 6, 12, 11],
          ["field", "Forside", "caseTitle", "value", "Et andet navn"],
          ["field", "KPI'er", "tryghed", "title", "En anden titel"],
        ], notCounted: 0),
      Filled(
        name: "cases/jobintensivering.yaml",
        steps: [
          ["field", "Udgifter", "jobkonsulenter", "amount", 6.9],
          ["field", "Tal over tid", "assumptions/personer/by/2028", "value", 88],
        ], notCounted: 0),
      Filled(
        name: WorkbookCase.everything,
        steps: [
          ["field", "Tilgang", "flyttet", "inflow", 31],
          ["field", "Tilgang", "flyttet", "lasts", 29],
          ["field", "Forudsætninger", "virkning", "likely", 0.41],
          ["field", "Gevinster", "hold", "fadeAfter", 14],
          ["field", "Tal over tid", "costs/rater/amount/2028", "value", 90_000],
        ], notCounted: 0),
      Filled(
        name: "cases/led-gadelys.yaml",
        steps: [["copyRow", "Udgifter", 6, 7], ["set", "Udgifter", "B7", "kopi"]], notCounted: 1),
      Filled(
        name: "cases/led-gadelys.yaml",
        steps: [
          ["spare", "Udgifter", 1, "title", "En ny udgift"],
          ["field", "Forside", "horizon", "value", "30 år"],
        ], notCounted: 1),
    ]

  @Test func `every case, and forms that were filled in`() throws {
    let stage = try Stage()
    defer { withExtendedLifetime(stage) {} }
    var (forms, files, edits) = ([SentForm](), [URL](), [Spreadsheet.Edit]())
    for (index, filled) in Self.filled.enumerated() {
      let form = try SentForm(named: filled.name)
      let file = stage.folder.appending(path: "\(index).xlsx")
      try WorkbookWriter().write(form.workbook, to: file.path)
      forms.append(form)
      files.append(file)
      edits.append(.init(file, filled.steps))
    }
    try Spreadsheet.edit(edits)
    try Spreadsheet.resave(files)
    for ((filled, form), file) in zip(zip(Self.filled, forms), files) {
      try expect(filled, form, file)
    }
  }

  /// LibreOffice has calculated the file anew and saved it in its own way.
  private func expect(_ filled: Filled, _ form: SentForm, _ file: URL) throws {
    let result = try Spreadsheet.contents(of: file).sheets.first { $0.name == "Resultat" }
    let rows = try #require(result).values
    let notice = rows[3].first
    let expected =
      filled.notCounted == 0
      ? "Alle rettelser er regnet med." : "regnet med her endnu: \(filled.notCounted)"
    guard case .text(let words) = notice else {
      Issue.record("\(filled.name): \(String(describing: notice))")
      return
    }
    #expect(words.hasSuffix(expected), "\(filled.name)")
    let found = try form.changes(inFile: file)
    #expect(found.faults == [], "\(filled.name)")
    if filled.steps.isEmpty { #expect(found.changes.map(\.kind) == [], "\(filled.name)") }
    guard filled.notCounted == 0 else { return }
    let text = try #require(form.result(of: found).text, "\(form.result(of: found).faults)")
    let changed = try SentForm(SourceText(name: filled.name, text: text), in: form.workspace)
    try expect(rows, are: changed.evaluation, filled.name)
  }

  private func expect(
    _ rows: [[Spreadsheet.Value]], are evaluation: Evaluation, _ what: String
  ) throws {
    func number(_ label: String) throws -> Double {
      try #require(rows.first { $0.first == .text(label) }?[1].number, "\(what): \(label)")
    }
    #expect(abs(try number("Netto, kr.") - evaluation.net.kroner) < 0.005, "\(what)")
    #expect(
      abs(try number("Nutidsværdi, kr.") - evaluation.netPresentValue.kroner) < 0.005, "\(what)")
    #expect(
      abs(try number("Udgifter, kr.") - evaluation.totalCosts.kroner) < 0.005, "\(what)")
    if let point = evaluation.payback.point {
      #expect(
        try number("Måneder efter den første udgift")
          == Double(point.monthsFromFirstOutlay.count), "\(what)")
    }
    let years = rows.filter { $0.first?.number.map { $0 > 1_900 && $0 < 2_200 } ?? false }
    #expect(years.count == evaluation.years.count, "\(what)")
    for (row, year) in zip(years, evaluation.years) {
      #expect(abs((row[4].number ?? .nan) - year.cumulative.kroner) < 0.005, "\(what)")
    }
  }
}
