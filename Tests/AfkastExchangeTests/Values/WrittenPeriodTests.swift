import AfkastModel
import Testing

@testable import AfkastExchange

@Suite struct WrittenPeriodTests {
  private func read(
    _ text: String, _ forms: [String], _ length: PeriodLength? = nil,
    _ kind: TableRow.Kind = .text
  ) throws -> String? {
    let id = try #require(ImportID("fil"))
    var mapping = MeasurementMapping(
      id: id, form: Sample.form, columns: MeasurementColumns(period: "P", value: "V"),
      subject: .names(heading: "N", []),
      dates: try forms.map { try #require(PeriodForm(rawValue: $0)) })
    mapping.period = length
    return try? WrittenPeriod(mapping).parse(Array(text.utf8)[...], kind).description
  }

  /// Each text with the one form that it is written in; 2026 has 53 weeks.
  private static let written = [
    ("31-03-2027", "dd-mm-yyyy", "2027-03"), ("31.03.2027", "dd.mm.yyyy", "2027-03"),
    ("2027-03-31", "yyyy-mm-dd", "2027-03"), ("2027-03", "yyyy-mm", "2027-03"),
    ("202703", "yyyymm", "2027-03"), ("03.2027", "mm.yyyy", "2027-03"),
    ("2027-K1", "yyyy-Kn", "2027-Q1"), ("K1 2027", "Kn yyyy", "2027-Q1"),
    ("1. kvt. 2027", "n. kvt. yyyy", "2027-Q1"),
    ("1. kvartal 2027", "n. kvartal yyyy", "2027-Q1"),
    ("2. halvår 2027", "n. halvår yyyy", "2027-H2"), ("uge 5 2027", "uge n yyyy", "2027-W05"),
    ("2027-uge 05", "yyyy-uge n", "2027-W05"), ("uge 53 2026", "uge n yyyy", "2026-W53"),
    ("uge 5-6 2027", "uge n-n yyyy", "2027-W05..W06"), ("2027", "yyyy", "2027"),
    ("2027-W05..W06", "afkast", "2027-W05..W06"), ("2027-Q1", "afkast", "2027-Q1"),
  ]

  @Test(arguments: written)
  func `a period is read in its own form and in no other`(
    _ text: String, _ form: String, _ period: String
  ) throws {
    #expect(try read(text, [form], .month) == period)
    for other in PeriodForm.allCases.map(\.rawValue) where other != form {
      // As facts are recorded, a month, a day and a year are written as here.
      if other == "afkast", ["yyyy-mm", "yyyy-mm-dd", "yyyy"].contains(form) { continue }
      if form == "afkast" { continue }
      #expect(try read(text, [other], .month) == nil, "\(text) as \(other)")
    }
  }

  @Test func `large letters and spaces that do not break change nothing`() throws {
    #expect(try read("UGE\u{A0}5  2027", ["uge n yyyy"]) == "2027-W05")
    #expect(try read("2027-k1", ["yyyy-Kn"]) == "2027-Q1")
  }

  @Test(arguments: [
    ("uge 53 2027", "uge n yyyy"), ("uge 0 2027", "uge n yyyy"), ("2027-K5", "yyyy-Kn"),
    ("3. halvår 2027", "n. halvår yyyy"), ("uge 5-7 2027", "uge n-n yyyy"),
    ("29-02-2027", "dd-mm-yyyy"), ("2027-13", "yyyy-mm"), ("uge5 2027", "uge n yyyy"),
    ("uge 123 2027", "uge n yyyy"), ("2027-K1 ca.", "yyyy-Kn"), ("", "yyyy"),
  ])
  func `what is no period is rejected`(_ text: String, _ form: String) throws {
    #expect(try read(text, [form], .day) == nil)
  }

  @Test(
    arguments: [
      (.day, "2027-08-31"), (.week, "2027-W35"), (.month, "2027-08"), (.quarter, "2027-Q3"),
      (.halfYear, "2027-H2"), (.year, "2027"),
    ] as [(PeriodLength, String)])
  func `a day stands for what the mapping says`(_ length: PeriodLength, _ period: String) throws {
    #expect(try read("31-08-2027", ["dd-mm-yyyy"], length) == period)
  }

  @Test func `one file may have several forms`() throws {
    let forms = ["yyyy-mm", "n. kvt. yyyy"]
    #expect(try read("2027-02", forms) == "2027-02")
    #expect(try read("4. kvt. 2027", forms) == "2027-Q4")
    #expect(try read("2027-K4", forms) == nil)
  }

  @Test func `a day of a workbook stands for what the forms do, if they are of one length`() throws
  {
    #expect(try read("2027-02-28", ["yyyy-Kn"], nil, .day) == "2027-Q1")
    #expect(try read("2027-02-28", ["dd-mm-yyyy"], .week, .day) == "2027-W08")
    #expect(try read("2027-02-28", ["yyyy-mm", "yyyy-Kn"], nil, .day) == nil)
  }
}
