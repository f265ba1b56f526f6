import AfkastDiagnostics
import AfkastInput
import AfkastModel
import Testing

@Suite struct ImportsTests {
  private func read(_ text: String) throws -> WorkspaceFile {
    let mistakes = Mistakes(in: "afkast.yaml")
    let source = try #require(
      SourceText(name: "afkast.yaml", bytes: Array(text.utf8), mistakes: mistakes))
    return WorkspaceFile(source)
  }

  private func mapping(_ keys: String) -> String {
    "imports:\n  fil:\n" + keys.split(separator: "\n").map { "    \($0)\n" }.joined()
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
    #expect(plain.workspace.imports.first?.form == FileForm(decimal: .comma))
    #expect(plain.workspace.imports.first?.dates == .dayMonthYear)
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
