import AfkastDiagnostics
import AfkastInput
import AfkastModel
import Testing

@Suite struct ImportsTests {
  private func read(
    _ text: String, _ imports: WorkspaceFile.Imports = .read
  ) throws -> WorkspaceFile {
    let mistakes = Mistakes(in: "afkast.yaml")
    let source = try #require(
      SourceText(name: "afkast.yaml", bytes: Array(text.utf8), mistakes: mistakes))
    return WorkspaceFile(source, imports: imports)
  }

  private func mapping(_ keys: String) -> String {
    "imports:\n  fil:\n" + keys.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  private static let oneMapping =
    "imports:\n\n# of the ledger\n  fil: { kind: actuals, decimal: point, dates: yyyymm,\r\n"
    + "    columns: { month: M, amount: A, case: S, line: P } }\n"

  @Test func `imports that are skipped leave the rest as it is`() throws {
    let text = "language: da\n" + Self.oneMapping + "# after\nsuppressBelow: 7\n"
    let (whole, part) = (try read(text), try read(text, .skipped))
    #expect(whole.workspace.imports.count == 1 && part.workspace.imports.isEmpty)
    #expect(part.workspace.suppressBelow == 7 && part.workspace.language == .danish)
    #expect(part.diagnostics.isEmpty && part.source.text == text)
  }

  @Test func `mistakes beside imports that are skipped stand where they stand`() throws {
    let text = Self.oneMapping + "supressBelow: 7\n"
    let (whole, part) = (try read(text).diagnostics, try read(text, .skipped).diagnostics)
    #expect(part.map(\.id) == ["unknown-key"] && part.map(\.range) == whole.map(\.range))
  }

  @Test func `mistakes within imports that are skipped are not seen`() throws {
    let text = "language: da\n" + Self.oneMapping.replacing("actuals", with: "actual")
    #expect(try read(text, .skipped).diagnostics.isEmpty)
    #expect(try read(text).diagnostics.map(\.id) == ["unknown-choice"])
  }

  @Test(arguments: [
    "imports: { fil: { kind: actuals, decimal: point, dates: yyyymm,\ncolumns: { month: M, amount: A, "
      + "case: S, line: P } } }\nsuppressBelow: 7\n",
    "note: \"\nimports: no\"\nsuppressBelow: 7\n",
  ])
  func `imports that no line of its own ends are read with the rest`(_ text: String) throws {
    let (whole, part) = (try read(text), try read(text, .skipped))
    #expect(part.workspace.suppressBelow == whole.workspace.suppressBelow)
    #expect(part.workspace.imports == whole.workspace.imports)
    #expect(part.diagnostics.map(\.id) == whole.diagnostics.map(\.id))
  }

  @Test func `a mapping has what it says, and defaults for the rest`() throws {
    let file = try read(
      mapping(
        """
        kind: actuals
        decimal: point
        dates: yyyymm
        separator: tab
        encoding: windows-1252
        header: 3
        totals: I alt
        sign: spending-negative
        covers: 2027-01..2027-12
        columns: { month: Periode, debit: D, credit: K, psp: PSP, text: Tekst, voucher: Bilag }
        accounts:
          - { psp: XG-1, case: gadelys, line: drift }
          - psp: XG-2
            to: [{ case: gadelys, line: drift, share: 25 % }, { case: skoler, line: el, share: 75 % }]
        """))
    #expect(file.diagnostics.isEmpty)
    let decoded = try #require(file.workspace.imports.first)
    #expect(decoded.id.text == "fil")
    #expect(decoded.form.separator == .tab)
    #expect(decoded.form.encoding == .windows1252)
    #expect(decoded.form.header == 3)
    #expect(decoded.form.totals == "I alt")
    #expect(decoded.columns.amount == .debitCredit(debit: "D", credit: "K"))
    #expect(decoded.sign == .spendingNegative)
    #expect(decoded.covers?.count == 12)
    #expect(decoded.accounts.map(\.destinations.count) == [1, 2])
    let plain = try read(
      mapping(
        """
        kind: actuals
        decimal: comma
        dates: dd-mm-yyyy
        columns: { month: Dato, amount: Beløb, case: Sag, line: Post }
        """))
    #expect(plain.workspace.imports.first?.form == FileForm(decimal: .comma, dates: .dayMonthYear))
  }

  @Test(arguments: [
    ("{ month: D, amount: B }", "", "missing-key"),
    ("{ month: D, amount: B, debit: C, account: A }", "[]", "keys-conflict"),
    ("{ month: D, debit: C, account: A }", "[]", "missing-key"),
    ("{ month: D, amount: B, case: S }", "", "missing-key"),
    (
      "{ month: D, amount: B, case: S, line: P }", "[{ account: 1, case: a, line: b }]",
      "keys-conflict"
    ),
    ("{ month: D, amount: B, account: A }", "", "missing-key"),
    ("{ month: D, amount: B, account: A }", "[{ psp: 1, case: a, line: b }]", "missing-key"),
    ("{ month: D, amount: B, account: A }", "[{ case: a, line: b }]", "missing-key"),
    (
      "{ month: D, amount: B, account: A }",
      "[{ account: 1, case: a, line: b }, { account: 1, case: a, line: c }]", "duplicate-id"
    ),
    (
      "{ month: D, amount: B, account: A }",
      "[{ account: 1, case: a, to: [{ case: a, line: c, share: 100 % }] }]", "keys-conflict"
    ),
  ])
  func `a mapping that cannot be followed is a mistake`(
    _ columns: String, _ accounts: String, _ id: String
  ) throws {
    let rules = accounts.isEmpty ? "" : "\naccounts: \(accounts)"
    let file = try read(
      mapping("kind: actuals\ndecimal: comma\ndates: yyyy-mm\ncolumns: \(columns)\(rules)"))
    #expect(file.diagnostics.map(\.id).contains(id), "\(file.diagnostics)")
    #expect(file.workspace.imports.isEmpty)
  }
}
