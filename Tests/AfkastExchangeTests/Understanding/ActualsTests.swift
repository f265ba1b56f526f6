import AfkastExchange
import AfkastModel
import AfkastTestSupport
import Testing

@Suite struct ActualsTests {
  private let known: [CaseID: Set<LineID>]
  private let mapping: ImportMapping

  init() throws {
    let gadelys = try #require(CaseID("gadelys"))
    let armaturer = try #require(LineID("armaturer"))
    let drift = try #require(LineID("drift"))
    known = [gadelys: [armaturer, drift]]
    var columns = PostingColumns(month: "Dato", amount: .signed("Beløb"))
    (columns.account, columns.psp, columns.text, columns.voucher) = (
      "Konto", "PSP", "Tekst", "Bilag"
    )
    var mapping = ImportMapping(
      id: try #require(ImportID("opus")), form: Sample.form, dates: .dayMonthYear, columns: columns)
    mapping.form.totals = "I alt"
    let thirds = [
      AccountRule.Destination(gadelys, armaturer, share: try #require(Share(1, over: 4))),
      AccountRule.Destination(gadelys, drift, share: try #require(Share(3, over: 4))),
    ]
    let whole = [AccountRule.Destination(gadelys, armaturer)]
    let gone = [AccountRule.Destination(gadelys, try #require(LineID("findes-ikke")))]
    mapping.accounts = [
      try #require(AccountRule(account: "400", psp: "XG-1", to: thirds)),
      try #require(AccountRule(account: "400", psp: nil, to: whole)),
      try #require(AccountRule(account: "666", psp: nil, to: gone)),
    ]
    self.mapping = mapping
  }

  private static let head = "Dato;Beløb;Konto;PSP;Tekst;Bilag\n"

  @Test func `every row is imported, rejected or unmatched, and the sums add up`() throws {
    let text =
      Self.head + """
        01-03-2027;1.000,01;400;XG-1;Master;1
        02-03-2027;-0,03;400;XG-1;Retur;2
        03-03-2027;500,00;400;XG-9;Master;3
        04-03-2027;70,00;999;;Andet;4
        05-03-2027;30,00;666;;Væk;5
        06-13-2027;20,00;400;;Dato;6
        07-03-2027;12.3;400;;Beløb;7
        08-03-2027;9,00;400;;Vedr. 010203-1234;8

        I alt;1.628,98;;;;
        """
    let (postings, summary) = try Sample.understand(text, mapping, known: known)
    // By hand: 1000,01 − 0,03 + 500 + 70 + 30 + 20 + 9 = 1628,98.
    #expect(summary.file.sum == Money(ore: 162_898))
    #expect(summary.imported.sum == Money(ore: 149_998))
    #expect(summary.unmatched.sum == Money(ore: 10_000))
    #expect(summary.rejected.sum == Money(ore: 2_900))
    #expect([summary.file.rows, summary.imported.rows, summary.unmatched.rows] == [7, 3, 2])
    #expect(summary.rejectedCount == 3)
    #expect(summary.withoutAmount == 1)
    #expect(summary.totalsRows == 1)
    #expect(summary.isReconciled)
    #expect(!summary.isComplete)
    #expect(summary.rejectedRows.map(\.problem) == [.notADate, .notANumber, .personNumber])
    #expect(summary.rejectedRows.map(\.row) == [7, 8, 9])
    #expect(summary.rejectedRows.map(\.excerpt) == ["06-13-2027", "12.3", ""])
    #expect(Set(summary.unmatchedBy.keys.map(\.reason)) == [.noRule, .noLine])
    // 100001 øre: a quarter is 25000,25 → 25000, the rest 75001. −3 øre: a quarter −0,75 → −1, then −2.
    #expect(postings.map(\.amount.ore) == [25_000, 75_001, -1, -2, 50_000])
    #expect(postings.map(\.line.text) == ["armaturer", "drift", "armaturer", "drift", "armaturer"])
  }

  @Test(arguments: [
    ("Vedr. 010203-1234", true), ("010203\u{2013}1234", true), ("010203\u{A0}1234", true),
    ("Løn 6102031234.", true), ("010203 - 1234", true), ("010203-12345", false),
    ("Faktura 4102031234", false), ("Aftale 010203, rate 1234", false), ("Øre", false),
  ])
  func `a text with a person's number is rejected`(_ text: String, _ isRejected: Bool) throws {
    let row = Self.head + "08-03-2027;9,00;400;;\(text);8\n"
    let (postings, summary) = try Sample.understand(row, mapping, known: known)
    #expect(postings.isEmpty == isRejected)
    #expect(summary.rejectedRows.map(\.problem) == (isRejected ? [.personNumber] : []))
  }

  @Test func `identical rows are told apart, in the same way in every file`() throws {
    let row = "01-03-2027;100,00;400;;Husleje;7\n"
    let (twice, _) = try Sample.understand(Self.head + row + row, mapping, known: known)
    #expect(twice.map(\.row.identity.ordinal) == [1, 2])
    let (again, _) = try Sample.understand(
      Self.head + "02-02-2027;1,00;400;;Før;1\n" + row, mapping, known: known)
    #expect(again.last?.row.identity == twice.first?.row.identity)
    let other = row.replacing(";7", with: ";8")
    let (both, _) = try Sample.understand(Self.head + row + other, mapping, known: known)
    #expect(Set(both.map(\.row.identity)).count == 2)
  }

  @Test func `headings are found by their text, and must be there once`() throws {
    #expect(throws: FileProblem.missingColumn("Konto", headings: ["Dato", "Beløb"])) {
      try Sample.understand("Dato;Beløb\n", mapping, known: known)
    }
    #expect(throws: FileProblem.ambiguousColumn("Beløb")) {
      try Sample.understand("Dato;Beløb;Beløb;Konto;PSP;Tekst;Bilag\n", mapping, known: known)
    }
    var later = mapping
    later.form.header = 3
    let (postings, _) = try Sample.understand(
      "Rapport\n\n" + Self.head + "01-03-2027;1;400;;;\n", later, known: known)
    #expect(postings.count == 1)
    #expect(throws: FileProblem.noHeader(row: 3)) {
      try Sample.understand("Rapport\n", later, known: known)
    }
  }

  @Test func `debit and credit are one amount, and spending may be negative`() throws {
    var columns = PostingColumns(
      month: "Dato", amount: .debitCredit(debit: "Debet", credit: "Kredit"))
    columns.account = "Konto"
    var mapping = ImportMapping(
      id: mapping.id, form: Sample.form, dates: .dayMonthYear, columns: columns)
    mapping.accounts = self.mapping.accounts
    let text = """
      Dato;Debet;Kredit;Konto
      01-03-2027;5,00;;400
      01-03-2027;0,00;2,00;400
      01-03-2027;1,00;2,00;400
      01-03-2027;;;400
      """
    let (postings, summary) = try Sample.understand(text, mapping, known: known)
    #expect(postings.map(\.amount.ore) == [500, -200])
    #expect(summary.rejectedRows.map(\.problem) == [.debitAndCredit, .debitAndCredit])
    mapping.sign = .spendingNegative
    #expect(
      try Sample.understand(text, mapping, known: known).postings.map(\.amount.ore) == [-500, 200])
  }

  /// Eleven times 9·10^17 øre is more than 2^63 ≈ 9.2·10^18.
  @Test func `a sum that does not fit is refused`() {
    let row = "01-03-2027;9.000.000.000.000.000,00;400;;;\n"
    #expect(throws: FileProblem.overflow) {
      try Sample.understand(Self.head + String(repeating: row, count: 11), mapping, known: known)
    }
  }

  /// Parts add up to the whole whatever the shares and the sign, and none is an øre off its exact share.
  @Test func `shares lose no øre`() throws {
    let seed: UInt64 = 5
    var generator = SeededGenerator(seed: seed)
    let gadelys = try #require(known.keys.first)
    let line = try #require(LineID("drift"))
    for _ in 0..<500 {
      let first = Int64.random(in: 0...10_000, using: &generator)
      let second = Int64.random(in: 0...(10_000 - first), using: &generator)
      let shares = try [first, second, 10_000 - first - second].map {
        try #require(Share($0, over: 10_000))
      }
      let rule = try #require(
        AccountRule(
          account: "1", psp: nil, to: shares.map { .init(gadelys, line, share: $0) }))
      let amount = Money(ore: Int64.random(in: -1_000_000...1_000_000, using: &generator))
      let parts = rule.parts(of: amount)
      #expect(parts.reduce(0) { $0 + $1.ore } == amount.ore, "seed \(seed)")
      for (part, share) in zip(parts, shares) {
        #expect(abs(Double(part.ore) - Double(amount.ore) * share.fraction) <= 1, "seed \(seed)")
      }
    }
    #expect(AccountRule(account: "1", psp: nil, to: []) == nil)
    #expect(
      AccountRule(
        account: "1", psp: nil,
        to: [.init(gadelys, line, share: try #require(Share(99, over: 100)))]) == nil)
  }
}
