import AfkastDiagnostics
import AfkastModel
import Testing

@testable import AfkastInput

/// Dated tables: what is read, and one message for one mistake.
@Suite struct TablesDecoderTests {
  private func read(_ text: String) -> WorkspaceFile {
    WorkspaceFile(SourceText(name: "afkast.yaml", text: text))
  }

  private func marks(_ file: WorkspaceFile) -> [String] {
    file.diagnostics.map { "\($0.id): \(file.source.text(at: $0.range) ?? "")" }
  }

  @Test func `reads every key`() throws {
    let file = read(
      """
      tables:
        priceIndex:
          pl: { default: true, source: A, note: N, illustrative: true, levels: { 2026: 103.1, 2025: 100 } }
          loen: { source: B, year: 2024, changes: { 2025: 3.0 %, 2026: -0.4 % } }
        unitPrices:
          time: { amount: 412.50 kr/hour, year: 2025, index: loen, evidence: 1, source: C, note: N }
        discount:
          egen: { year: 2026, source: D, rates: { 0: 4 %, 10: 3 % } }
        reimbursement:
          sats: { year: 2026, source: E, illustrative: false, share: 50 %, days: 120 }
      """)
    #expect(file.diagnostics.map(\.message) == [])
    let workspace = file.workspace
    #expect(workspace.priceIndices.map(\.name) == ["pl", "loen"] && workspace.defaultIndex == "pl")
    #expect(workspace.priceIndices.map(\.origin.year?.number) == [2026, 2024])
    #expect(workspace.priceIndices.map(\.origin.isIllustrative) == [true, false])
    #expect(workspace.priceIndices.map(\.years.lowerBound.number) == [2025, 2024])
    let price = try #require(workspace.unitPrices.first)
    #expect(price.index == "loen" && price.evidence == .afterOnly && price.unitText == "kr/hour")
    // 412.50 kr an hour is 6.875 kr a minute.
    #expect(price.amount.value == 6.875)
    #expect(workspace.discountSchedules.map(\.bands.count) == [2])
    #expect(workspace.reimbursementSchemes.map(\.origin.source) == ["E"])
    #expect(workspace.incompleteTables.isEmpty)
  }

  @Test(arguments: [
    ("{ levels: { 2024: 100, 2026: 103 }, source: A }", ["bad-range: { 2024: 100, 2026: 103 }"]),
    ("{ levels: { 2024: 0 }, source: A }", ["bad-number: 0"]),
    ("{ levels: { 2024: -3 }, source: A }", ["bad-number: -3"]),
    ("{ levels: { 2024: 100, 2024: 101 }, source: A }", ["duplicate-key: 2024"]),
    ("{ levels: { 3000: 100 }, source: A }", ["bad-year: 3000"]),
    ("{ levels: { 2024: 3.1 % }, source: A }", ["bad-number: 3.1 %"]),
    ("{ levels: { 2024: 1e3 }, source: A }", ["bad-number: 1e3"]),
    ("{ levels: { 2024: 100.1234567 }, source: A }", ["bad-number: 100.1234567"]),
    ("{ levels: { 2024: 100, 2025: 103,1 }, source: A }", ["comma-in-braces: 103,1"]),
    (
      "{ levels: { 2024: 100.5, 2025: 1031 }, source: A }",
      ["bad-range: { 2024: 100.5, 2025: 1031 }"]
    ),
    ("{ levels: {}, source: A }", ["empty-value: {}"]),
    ("{ levels: , source: A }", ["empty-value: levels"]),
    ("{ levels: 100, source: A }", ["wrong-type: 100"]),
    ("{ changes: { 2025: 103.1 }, source: A }", ["bad-percentage: 103.1"]),
    ("{ changes: { 2025: 103.1 % }, source: A }", ["bad-percentage: 103.1 %"]),
    ("{ changes: { 2025: -100 % }, source: A }", ["bad-percentage: -100 %"]),
    ("{ changes: { 2025: 3 %, 2027: 3 % }, source: A }", ["bad-range: { 2025: 3 %, 2027: 3 % }"]),
    (
      "{ changes: { 2025: 3 % }, levels: { 2025: 1 }, source: A }", ["keys-conflict: changes"]
    ),
    ("{ source: A }", ["missing-key: "]), ("{ levels: { 2024: 100 } }", ["missing-key: "]),
    ("{ level: { 2024: 100 }, source: A }", ["unknown-key: level"]),
    ("{ levels: { 2024: 100 }, source: A, illustrative: ja }", ["bad-boolean: ja"]),
    ("{ levels: { 2024: 100 }, source: A, default: maybe }", ["bad-boolean: maybe"]),
    ("{ levels: { 2024: 100 }, source: A, year: 24 }", ["bad-year: 24"]),
    ("[1, 2]", ["wrong-type: [1, 2]"]),
  ])
  func `says one thing about one mistake in an index`(_ index: String, _ expected: [String]) {
    let file = read("tables: { priceIndex: { pl: \(index) } }")
    #expect(marks(file) == expected)
    // Nothing that names a broken table is called wrong.
    let text = caseText("prices: 2026", cost: "amount: 1 mkr, in: 2027-01, prices: 2023")
    let isRead = file.workspace.incompleteTables.isEmpty
    #expect(mistakes(in: text, file.workspace) == (isRead ? ["price-level"] : []))
  }

  @Test(arguments: [
    ("unitPrices: { a: { amount: 4 kr, year: 2025 } }", ["missing-key: "]),
    ("unitPrices: { a: { amount: 4 kr, source: A } }", ["missing-key: "]),
    ("unitPrices: { a: { amount: 4 hour, year: 2025, source: A } }", ["bad-amount: 4 hour"]),
    ("unitPrices: { a: { amount: -4 kr, year: 2025, source: A } }", ["negative: -4 kr"]),
    ("unitPrices: { a: { amount: 4, year: 2025, source: A } }", ["bad-amount: 4"]),
    ("unitPrices: { a: { amount: 4 kr, year: 2025, source: A, index: x } }", ["unknown-name: x"]),
    ("unitPrices: { A: { amount: 4 kr, year: 2025, source: A } }", ["bad-identifier: A"]),
    ("discount: { a: { year: 2026, source: A } }", ["missing-key: "]),
    ("discount: { a: { year: 2026, source: A, rates: { 1: 4 % } } }", ["bad-range: { 1: 4 % }"]),
    ("discount: { a: { year: 2026, source: A, rates: {} } }", ["bad-range: {}"]),
    (
      "discount: { a: { year: 2026, source: A, rates: { 0: 4 %, 9: 3 %, 5: 2 % } } }",
      ["bad-range: { 0: 4 %, 9: 3 %, 5: 2 % }"]
    ),
    ("discount: { a: { year: 2026, source: A, rates: { 0: 4 } } }", ["bad-percentage: 4"]),
    (
      "discount: { dk-2021: { year: 2026, source: A, rates: { 0: 4 % } } }",
      ["duplicate-id: { year: 2026, source: A, rates: { 0: 4 % } }"]
    ),
    (
      "priceIndex: { a: { source: A, levels: { 2025: 1 } }, b: { source: B, levels: { 2025: 1 } } }",
      ["keys-conflict: priceIndex"]
    ),
    (
      "priceIndex: { a: { source: A, default: true, levels: { 2025: 1 } }, "
        + "b: { source: B, default: true, levels: { 2025: 1 } } }", ["keys-conflict: default"]
    ),
    ("prices: { pl: { source: A } }", ["unknown-key: prices"]),
    ("unitPrices:", ["empty-value: unitPrices"]),
  ])
  func `says one thing about one mistake in a table`(_ tables: String, _ expected: [String]) {
    #expect(
      marks(read(tables.hasSuffix(":") ? "tables:\n  \(tables)" : "tables: { \(tables) }"))
        == expected)
  }

  @Test func `blames no case for a table that cannot be read`() {
    let file = read(
      """
      prices: 2026
      tables:
        reimbursement: { egen: { source: A } }
        unitPrices: { time: { source: A } }
        discount: { vores: { source: A } }
      discount: { schedule: vores }
      """)
    #expect(Set(file.diagnostics.map(\.id)) == ["missing-key", "keys-conflict"])
    let text = caseText(
      "assumptions: { a: { unitPrice: time } }",
      cost: "amount: 1 mkr/year, reimbursement: { scheme: egen }", benefit: "amount: a * 3")
    #expect(mistakes(in: text, file.workspace) == [])
  }

  @Test(arguments: [
    "tables:", "tables: [1]", "table: { unitPrices: {} }", "tables: { unitprices: {} }",
    "tables: {",
    "a: &x b",
  ])
  func `blames no case for a file that cannot be read`(_ text: String) {
    let file = read(text)
    #expect(!file.diagnostics.isEmpty)
    let text = caseText("assumptions: { a: { unitPrice: time } }", benefit: "amount: a * 3")
    let found = mistakes(in: text, file.workspace)
    #expect(found == (file.source.lines.first == "a: &x b" ? ["unknown-name"] : []))
  }

  @Test func `an index beyond all prices moves nothing`() {
    let changes = (1951...2026).map { "\($0): 99 %" }.joined(separator: ", ")
    let file = read(
      "prices: 2026\ntables: { priceIndex: { pl: { source: A, changes: { \(changes) } } } }")
    #expect(file.diagnostics.isEmpty)
    let text = caseText(cost: "amount: 1 mkr, in: 2027-01, prices: 1950")
    #expect(mistakes(in: text, file.workspace) == ["price-level"])
  }

  @Test func `ten thousand rows are read, and their mistakes are counted`() {
    let rows = (0..<10_000).map { "\($0 + 1_900): 100" }.joined(separator: ", ")
    let found = read("tables: { priceIndex: { pl: { source: A, levels: { \(rows) } } } }")
    #expect(Set(found.diagnostics.map(\.id)) == ["bad-year", "too-complex"])
    let all = (1900...2400).map { "\($0): 100" }.joined(separator: ", ")
    #expect(
      read("tables: { priceIndex: { pl: { source: A, levels: { \(all) } } } }").diagnostics.isEmpty)
  }

  @Test func `suggests a discount schedule of the workspace`() {
    let file = read(
      """
      tables: { discount: { kommunen: { year: 2026, source: A, rates: { 0: 4 % } } } }
      discount: { schedule: komunen }
      """)
    #expect(file.diagnostics.map(\.replacement) == ["kommunen"])
  }
}
