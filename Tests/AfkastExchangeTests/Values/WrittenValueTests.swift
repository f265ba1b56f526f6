import AfkastExchange
import AfkastModel
import Testing

/// Amounts and dates, seen through a file of one posting.
@Suite struct WrittenValueTests {
  private static let caseID = CaseID("gadelys")
  private static let line = LineID("stroem")

  private func understand(
    _ date: String, _ amount: String, _ form: FileForm,
    dates: FileForm.DateForm = .dayMonthYear, covers: MonthSpan? = nil
  ) throws -> (Posting?, RejectedRow?) {
    let id = try #require(ImportID("fil"))
    let caseID = try #require(Self.caseID)
    let line = try #require(Self.line)
    var columns = PostingColumns(month: "Dato", amount: .signed("Beløb"))
    (columns.caseID, columns.line) = ("Sag", "Post")
    var mapping = ImportMapping(id: id, form: form, dates: dates, columns: columns)
    mapping.covers = covers
    let text = "Sag;Post;Dato;Beløb\ngadelys;stroem;\"\(date)\";\"\(amount)\"\n"
    let (postings, summary) = try Sample.understand(text, mapping, known: [caseID: [line]])
    #expect(summary.isReconciled)
    return (postings.first, summary.rejectedRows.first)
  }

  @Test(arguments: [
    ("1.234,50", 123_450), ("1234,5", 123_450), ("-1.234,50", -123_450), ("1.234,50-", -123_450),
    ("\u{2212}12", -1_200), ("12\u{2212}", -1_200), ("(1.234)", -123_400), ("( 5,25 )", -525),
    ("1\u{A0}234\u{A0}567,89", 123_456_789), ("1\u{202F}234,00", 123_400), ("1 234", 123_400),
    ("+7", 700), ("0,00", 0), ("- 12,34", -1_234), ("1'234,00", 123_400),
  ])
  func `a Danish amount is exact`(_ text: String, _ ore: Int64) throws {
    let (posting, rejected) = try understand("31-12-2027", text, Sample.form)
    #expect(posting?.amount == Money(ore: ore), "\(text): \(rejected as Any)")
  }

  @Test(
    arguments: [
      ("1234.50", .notANumber), ("1.23", .notANumber), ("12.34,5", .notANumber),
      ("1.234.56", .notANumber), ("1.234 567", .notANumber), ("1,2,3", .notANumber),
      ("--5", .notANumber), ("-5-", .notANumber), ("(-5)", .notANumber), ("5 kr.", .notANumber),
      ("1,234", .finerThanOre), ("12,", .notANumber), (",5", .notANumber), ("", .empty),
      ("-", .notANumber), ("1e3", .notANumber), (".5", .notANumber), ("1..000", .notANumber),
      ("999999999999999999999", .tooLarge), ("999999999999999999", .tooLarge), ("NaN", .notANumber),
      ("1.", .notANumber), ("()", .notANumber),
    ] as [(String, CellProblem)])
  func `what is not quite an amount is rejected`(_ text: String, _ problem: CellProblem) throws {
    let (posting, rejected) = try understand("31-12-2027", text, Sample.form)
    #expect(posting == nil)
    #expect(rejected?.problem == problem, "\(text)")
    #expect(rejected?.column == "Beløb")
    #expect(rejected?.row == 2)
  }

  @Test func `the mapping decides what a point is`() throws {
    let point = FileForm(decimal: .point)
    #expect(try understand("31-12-2027", "1,234.50", point).0?.amount == Money(ore: 123_450))
    // With a decimal point this would be one krone and a bit: nobody writes three decimals of a krone.
    #expect(try understand("31-12-2027", "1.234", point).1?.problem == .finerThanOre)
    #expect(try understand("31-12-2027", "1.234", Sample.form).0?.amount == Money(ore: 123_400))
  }

  @Test(
    arguments: [
      ("31-12-2027", .dayMonthYear), ("31.12.2027", .dottedDayMonthYear),
      ("2027-12-31", .yearMonthDay), ("2027-12", .yearMonth), ("202712", .plainYearMonth),
      ("12.2027", .dottedMonthYear),
    ] as [(String, FileForm.DateForm)])
  func `dates are read in the form of the mapping and in no other`(
    _ text: String, _ form: FileForm.DateForm
  ) throws {
    for other in FileForm.DateForm.allCases {
      let (posting, rejected) = try understand(text, "1", Sample.form, dates: other)
      if other == form {
        #expect(posting?.month.description == "2027-12", "\(rejected as Any)")
      } else {
        #expect(rejected?.problem == .notADate, "\(text) as \(other.rawValue)")
      }
    }
  }

  @Test(arguments: [
    "29-02-2027", "31-04-2027", "00-01-2027", "01-13-2027", "1-1-2027", "aa-01-2027",
  ])
  func `days that are none are rejected`(_ text: String) throws {
    #expect(try understand(text, "1", Sample.form).1?.problem == .notADate)
  }

  @Test func `a leap day is a day, and a month outside the mapping's is rejected`() throws {
    #expect(try understand("29-02-2028", "1", Sample.form).0?.month.description == "2028-02")
    let january = try #require(Month(year: 2027, month: 1))
    #expect(
      try understand("29-02-2028", "1", Sample.form, covers: MonthSpan(january)).1?.problem
        == .notCovered)
  }
}
