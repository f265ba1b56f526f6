import AfkastDiagnostics
import AfkastDocuments
import AfkastExchange
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Foundation
import Testing

/// What users and their programs do to a form.
@Suite(.enabled(if: Spreadsheet.canRead, Comment(rawValue: Spreadsheet.missing)))
struct CaseFormFileTests {
  private static let name = "cases/medicindispensere.yaml"

  private func changes(
    after steps: [[Spreadsheet.Edit.Step]]
  ) throws -> (found: CaseFormChanges, form: SentForm) {
    let form = try SentForm(named: Self.name)
    let stage = try Stage()
    defer { withExtendedLifetime(stage) {} }
    let file = stage.folder.appending(path: "form.xlsx")
    try WorkbookWriter().write(form.workbook, to: file.path)
    try Spreadsheet.edit([.init(file, steps)])
    return (try form.changes(inFile: file), form)
  }

  private func places(_ faults: [CaseFormFault]) -> [String?] { faults.map { $0.place?.text } }

  @Test func `rows moved, inserted, sheets renamed and columns moved change nothing`() throws {
    let (found, _) = try changes(after: [
      ["shuffle", "Forudsætninger", 6, 12, 3], ["shuffle", "KPI'er", 6, 11, 7],
      ["insertRows", "Udgifter", 1, 3], ["insertRows", "Gevinster", 7, 2],
      ["insertColumns", "Milepæle", 3, 1], ["rename", "KPI'er", "Mål"],
      ["rename", "Forudsætninger", "Ark 3"],
    ])
    #expect(found.changes.map(\.kind) == [])
    #expect(found.faults == [])
    #expect(found.missing == [])
  }

  @Test func `a change in a shuffled sheet finds its field`() throws {
    let (found, form) = try changes(after: [
      ["field", "Forudsætninger", "borgere", "likely", 100],
      ["shuffle", "Forudsætninger", 6, 12, 5],
    ])
    #expect(
      found.changes.map(\.told.words) == ["assumptions/borgere/likely: 120 citizen > 100 citizen"])
    let text = try #require(form.result(of: found).text)
    #expect(text == form.source.text.replacing("likely: 120 citizen", with: "likely: 100 citizen"))
  }

  @Test func `rows and sheets that are gone stay in the case`() throws {
    let (found, _) = try changes(after: [
      ["deleteRows", "KPI'er", 6, 2], ["remove", "Milepæle"],
    ])
    #expect(found.changes.map(\.kind) == [])
    #expect(
      found.missing.map { $0.sheet.rawValue + ":" + ($0.key ?? "") } == [
        "kpis:i-brug", "kpis:udleveringsbesoeg", "milestones:",
      ])
  }

  @Test(arguments: [
    ("2.500", CaseFormProblem.ambiguousNumber), ("1,234", .ambiguousNumber),
    ("1.23.4", .notANumber), ("12.34,5", .notANumber),
  ])
  func `numbers as text that may be two are asked about`(
    _ words: String, _ problem: CaseFormProblem
  ) throws {
    let (found, _) = try changes(after: [
      ["field", "Forudsætninger", "driftspris", "likely", .text(words)]
    ])
    #expect(found.faults.map(\.problem) == [problem])
    #expect(places(found.faults) == ["Forudsætninger!C12"])
    #expect(found.changes.isEmpty)
  }

  @Test(arguments: [
    ("1.234,50", "1234.5"), ("2500,75", "2500.75"), (" 3 100 ", "3100"),
    ("12.345.678", "12_345_678"),
  ])
  func `numbers as text that are one`(_ words: String, _ number: String) throws {
    let (found, _) = try changes(after: [
      ["field", "Forudsætninger", "driftspris", "likely", .text(words)]
    ])
    #expect(found.faults == [])
    #expect(
      found.changes.map(\.told.words) == [
        "assumptions/driftspris/likely: 2_500 kr/year/dispenser > \(number) kr/year/dispenser"
      ])
  }

  @Test(arguments: ["marts 2028", "03-2028", "2028-03", "1/3-2028", "15.03.2028"])
  func `months as text`(_ words: String) throws {
    let (found, _) = try changes(after: [
      ["field", "Udgifter", "drift", "from", .text(words)]
    ])
    #expect(found.changes.map(\.told.words) == ["costs/drift/from: 2028-01 > 2028-03"])
  }

  @Test func `formulas, merged cells, errors and lost formats are told with their cells`() throws {
    let (found, _) = try changes(after: [
      ["field", "Forudsætninger", "borgere", "likely", "=50+70"],
      ["merge", "Forudsætninger", "I7:K7"],
      ["field", "Gevinster", "faerre-udleveringer", "harvest", 0.6],
      ["format", "Gevinster", "G6", "General"],
      ["field", "Udgifter", "drift", "from", 46_447], ["format", "Udgifter", "H7", "General"],
      ["field", "Udgifter", "drift", "area", "noget andet"],
      ["field", "Forside", "summary", "value", "Borger 010101-1234 klager"],
    ])
    #expect(found.changes.map(\.kind) == [])
    #expect(
      Set(places(found.faults)) == [
        "Forudsætninger!C6", "Forudsætninger!I7", "Forudsætninger!J7", "Forudsætninger!K7",
        "Gevinster!G6", "Udgifter!H7", "Udgifter!P7", "Forside!C8",
      ])
  }

  @Test func `a copied row with a name of its own is new, and without one is refused`() throws {
    let (found, form) = try changes(after: [
      ["copyRow", "Udgifter", 7, 8], ["set", "Udgifter", "B8", "drift-to"],
      ["copyRow", "Udgifter", 6, 9],
    ])
    #expect(found.faults.map(\.problem) == [.repeated])
    #expect(places(found.faults) == ["Udgifter!B9"])
    #expect(found.changes.count == 1)
    let edited = try form.text.applying(found.changes.map(\.edit)).get()
    #expect(edited.contains("  - id: drift-to\n    title: Licenser, service og udskiftning\n"))
  }

  @Test func `a form of Excel for Mac counts days from 1904`() throws {
    let (found, _) = try changes(after: [
      ["epoch1904"], ["date", "Udgifter", "H7", "2028-05-01"],
    ])
    #expect(found.changes.map(\.told.words).contains("costs/drift/from: 2028-01 > 2028-05"))
  }

  @Test func `a hidden sheet that was changed or lost refuses the form`() throws {
    #expect(throws: CaseFormRefusal.damaged) {
      try changes(after: [["set", "_afkast", "C12", "noget andet"]])
    }
    #expect(throws: CaseFormRefusal.notAForm) { try changes(after: [["remove", "_afkast"]]) }
    #expect(throws: CaseFormRefusal.newer(version: "2")) {
      try changes(after: [["set", "_afkast", "B2", "2"]])
    }
  }
}

extension CaseFormChange.Told {
  /// The change in a line.
  var words: String {
    switch self {
    case .set(let path, let old, let new):
      "\(path.joined(separator: "/")): \(old ?? "") > \(new)"
    case .remove(let path, let old): "\(path.joined(separator: "/")): \(old) >"
    case .removeItem(let list, let id): "\(list)/\(id) >"
    case .add(let list, let id, let fields):
      "\(list)/\(id): " + fields.map { "\($0.name) \($0.value)" }.joined(separator: "; ")
    }
  }
}
