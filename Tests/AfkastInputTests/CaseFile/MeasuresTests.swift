import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import Testing

/// What a KPI measures, and what a case is an alternative to.
@Suite struct MeasuresTests {
  private func text(_ keys: String) -> String {
    caseText(
      """
      assumptions: { users: 120 citizen, rate: 70 %, hours: 9 hour/year }
      cohorts: { moved: { inflow: 5 citizen/year, lasts: 3 years } }
      kpis: [{ id: a, title: b, \(keys) }]
      """)
  }

  @Test(arguments: [
    ("unit: citizen, measures: users", []),
    ("unit: citizen, measures: { assumption: users, as: value }", []),
    ("unit: hour/month, measures: hours", []), ("unit: \"%\", measures: rate", []),
    ("unit: person, measures: users", ["wrong-unit: users"]),
    ("unit: hour, measures: { assumption: hours }", ["wrong-unit: hours"]),
    ("unit: citizen, measures: user", ["unknown-name: user"]),
    ("unit: citizen, measures: moved", ["unknown-name: moved"]),
    ("unit: citizen, measures: { assumption: users, as: much }", ["unknown-choice: much"]),
    (
      "unit: citizen, good: up, measures: { assumption: users, as: improvement }",
      ["missing-key: { assumption: users, as: improvement }"]
    ),
    (
      "unit: citizen, baseline: 5, measures: { assumption: users, as: improvement }",
      ["missing-key: { assumption: users, as: improvement }"]
    ),
    ("unit: citizen, good: up, baseline: 5, measures: { assumption: users, as: improvement }", []),
    ("unit: citizen, good: 1,5, baseline: 5, measures: users", ["comma-in-braces: 1,5"]),
  ])
  func `says what is wrong with it`(_ keys: String, _ expected: [String]) {
    #expect(read(text(keys)).marks == expected)
  }

  @Test func `says both units`() {
    let found = read(text("unit: visit/month, measures: users")).diagnostics
    #expect(
      found.map(\.message) == ["the KPI counts visit/month, and the assumption \"users\" citizen"])
  }

  @Test func `an assumption that cannot be read is not called unknown`() {
    let broken = caseText(
      "assumptions: { users: 5 % % }\nkpis: [{ id: a, title: b, unit: citizen, measures: users }]")
    #expect(read(broken).marks.filter { $0.hasSuffix(": users") } == [])
  }

  @Test(arguments: [
    // 610 hours a month are 36 600 minutes a month, whatever the assumption is written in.
    ("unit: hour/month, measures: hours", 610, 36_600.0),
    ("unit: \"%\", measures: rate", 35, 0.35),
    (
      "unit: citizen, good: down, baseline: 24, measures: { assumption: users, as: improvement }",
      16, 8
    ),
    (
      "unit: citizen, good: up, baseline: 24, measures: { assumption: users, as: improvement }",
      16, -8
    ),
    (
      "unit: citizen, good: 5..10, baseline: 24, measures: { assumption: users, as: improvement }",
      16, 8
    ),
  ])
  func `a value becomes one of the assumption`(
    _ keys: String, _ value: Double, _ expected: Double
  ) throws {
    let kpi = try #require(read(text(keys)).businessCase?.kpis.first)
    #expect(kpi.measured(try #require(KPIValue(value)))?.value == expected)
  }

  @Test func `an improvement needs a baseline that is known`() throws {
    let keys =
      "unit: citizen, good: up, baseline: 2026-01..2026-06, "
      + "measures: { assumption: users, as: improvement }"
    let kpi = try #require(read(text(keys)).businessCase?.kpis.first)
    #expect(kpi.measured(try #require(KPIValue(16))) == nil)
  }

  @Test(arguments: [
    ("kWh/month", "kWh", 1.0), ("tkr/year", "tkr", 12), ("hour/year/citizen", "hour/citizen", 12),
    ("night/week", "night", 336.0 / 1461),
  ])
  func `a flow counts something per time`(_ unit: String, _ counted: String, _ months: Double)
    throws
  {
    let kpi = try #require(read(text("unit: \(unit)")).businessCase?.kpis.first)
    #expect(kpi.counts.flow?.counted == counted && kpi.counts.flow?.months.value == months)
  }

  @Test(arguments: ["citizen", "%", "month", "case/person"])
  func `a level counts per no time`(_ unit: String) throws {
    let kpi = try #require(read(text("unit: \"\(unit)\"")).businessCase?.kpis.first)
    #expect(kpi.counts.flow == nil)
  }
}

/// What cases are alternatives to.
@Suite struct AlternativeTests {
  private func file(_ id: String, _ alternativeTo: String?) -> CaseFile {
    let text = caseText(alternativeTo.map { "alternativeTo: \($0)" } ?? "")
      .replacing("id: gadelys", with: "id: \(id)")
    return CaseFile(SourceText(name: "\(id).yaml", text: text), in: Workspace())
  }

  @Test func `is read`() throws {
    let file = file("b", "a")
    #expect(file.businessCase?.alternativeTo?.text == "a" && file.alternative?.to.text == "a")
  }

  @Test func `is never the case itself`() {
    #expect(file("a", "a").marks == ["cycle: a"])
    #expect([file("a", "a")].mistakesBetweenFiles() == [])
  }

  @Test func `goes in no circle`() {
    let files = [file("x", "a"), file("a", "b"), file("b", "c"), file("c", "a"), file("d", nil)]
    let found = files.mistakesBetweenFiles()
    #expect(found.map(\.file) == ["a.yaml"] && found.map(\.id) == ["cycle"])
    #expect(found.first?.message.hasSuffix("a → b → c → a") == true)
    #expect([file("a", nil), file("b", "a"), file("c", "b")].mistakesBetweenFiles() == [])
  }

  @Test func `is a case that there is`() throws {
    let known = try Set(["gadelys", "b"].map { try #require(CaseID($0)) })
    let found = [file("b", "gadelyss"), file("b", "gadelys")].unknownAlternatives(known: known)
    #expect(found.map(\.id) == ["unknown-name"] && found.first?.replacement == "gadelys")
  }
}
