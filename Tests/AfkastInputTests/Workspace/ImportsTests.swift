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

  @Test func `a mapping of measurements has what it says`() throws {
    let file = try read(
      mapping(
        """
        kind: measurements
        decimal: comma
        dates: [dd.mm.yyyy, n. kvt. yyyy]
        period: month
        covers: 2027-01..2027-12
        columns: { name: Måling, period: Dato, value: Værdi, n: Antal, group: Gruppe, source: Kilde }
        names: [{ name: Lamper med LED, case: gadelys, kpi: lamper }]
        groups: [{ name: Under 80 år, group: under-80 }, { name: Alle }]
        """))
    #expect(file.diagnostics.isEmpty, "\(file.diagnostics)")
    let decoded = try #require(file.workspace.measurementImports.first)
    #expect(decoded.dates.map(\.rawValue) == ["dd.mm.yyyy", "n. kvt. yyyy"])
    #expect(decoded.period == .month)
    #expect(decoded.columns.count == "Antal")
    #expect(decoded.groups.map(\.group?.text) == ["under-80", nil])
    guard case .names("Måling", let names) = decoded.subject else {
      Issue.record("\(decoded.subject)")
      return
    }
    #expect(names.map(\.kpi.text) == ["lamper"])
    let one = try read(
      mapping(
        """
        kind: measurements
        decimal: point
        dates: uge n yyyy
        case: gadelys
        kpi: lamper
        columns: { period: Uge, value: Procent }
        """))
    #expect(one.diagnostics.isEmpty, "\(one.diagnostics)")
    let subject = MeasuredSubject.ids(
      caseID: .always(try #require(CaseID("gadelys"))),
      kpi: .always(try #require(KPIID("lamper"))))
    #expect(one.workspace.measurementImports.map(\.subject) == [subject])
  }

  @Test(arguments: [
    ("yyyy-mm", "{ period: P, value: V }", "", "missing-key"),
    ("dd-mm-yyyy", "{ period: P, value: V, case: S, kpi: K }", "", "missing-key"),
    ("yyyy-mm", "{ period: P, value: V, case: S, kpi: K }", "period: day", "keys-conflict"),
    ("yyyy-mm", "{ period: P, value: V, case: S }", "", "missing-key"),
    ("yyyy-mm", "{ period: P, value: V, case: S, kpi: K }", "kpi: lamper", "keys-conflict"),
    ("yyyy-mm", "{ period: P, value: V, name: N }", "", "missing-key"),
    ("yyyy-mm", "{ period: P, value: V, name: N, kpi: K }", "names: []", "keys-conflict"),
    ("yyyy-mm", "{ period: P, case: S, kpi: K }", "", "missing-key"),
    (
      "yyyy-mm", "{ period: P, value: V, case: S, kpi: K }", "groups: [{ name: A, group: a }]",
      "missing-key"
    ),
    (
      "yyyy-mm", "{ period: P, value: V, name: N }",
      "names: [{ name: A, case: a, kpi: b }, { name: A, case: a, kpi: c }]", "duplicate-id"
    ),
    ("[]", "{ period: P, value: V, case: S, kpi: K }", "", "empty-value"),
    ("yyyy-Kq", "{ period: P, value: V, case: S, kpi: K }", "", "unknown-choice"),
  ])
  func `a mapping of measurements that cannot be followed is a mistake`(
    _ dates: String, _ columns: String, _ more: String, _ id: String
  ) throws {
    let file = try read(
      mapping(
        "kind: measurements\ndecimal: comma\ndates: \(dates)\ncolumns: \(columns)\n\(more)"))
    #expect(file.diagnostics.map(\.id).contains(id), "\(file.diagnostics)")
    #expect(file.workspace.measurementImports.isEmpty)
  }

  @Test func `each kind of mapping has its own keys`() throws {
    let keys = "decimal: comma\ndates: yyyy-mm\ncolumns: { period: P, value: V, case: S, kpi: K }"
    let file = try read(mapping("kind: measurements\n\(keys)\naccounts: []"))
    #expect(file.diagnostics.map(\.id) == ["unknown-key"])
  }
}
