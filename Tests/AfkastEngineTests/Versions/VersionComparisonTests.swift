import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Two versions of a case are told apart in every field that they have.
@Suite struct VersionComparisonTests {
  private func businessCase() throws -> BusinessCase {
    let (first, last) = try (month(2027, 1), month(2029, 12))
    let horizon = try known(MonthSpan(first, through: last))
    return try known(BusinessCase(id: known(CaseID("devices")), title: "Devices", horizon: horizon))
  }

  private func month(_ year: Int, _ number: Int) throws -> Month {
    try known(Month(year: year, month: number))
  }

  private func line(_ kroner: Int64, in month: Month) throws -> Line {
    let instalment = try known(Instalment(Money(ore: kroner * 100), over: MonthSpan(month)))
    return Line(
      id: try known(LineID("purchase")), kind: .cost(.investment),
      amount: .instalments([instalment], delay: .zero))
  }

  /// The names of a value's stored properties.
  private func properties(_ value: Any) -> Set<String> {
    Set(Mirror(reflecting: value).children.compactMap(\.label))
  }

  @Test func `a case is as itself, and a line's total is told then and now`() throws {
    var approved = try businessCase()
    approved.lines = [try line(100, in: month(2027, 1))]
    var current = approved
    #expect(
      try VersionComparison(Evaluation(of: approved), with: Evaluation(of: current)).parts == [])
    current.lines = [try line(130, in: month(2027, 3))]
    let comparison = try VersionComparison(Evaluation(of: approved), with: Evaluation(of: current))
    #expect(
      comparison.parts.map(\.change) == [
        .changed([
          FieldChange(
            field: .amount, from: .money(Money(ore: 100_00)), to: .money(Money(ore: 130_00))),
          FieldChange(field: .in, from: .month(try month(2027, 1)), to: .month(try month(2027, 3))),
        ])
      ])
    #expect(comparison.lines.map(\.approved) == [Money(ore: 100_00)])
    #expect(comparison.lines.map(\.current) == [Money(ore: 130_00)])
    #expect(comparison.changesMoney)
  }

  @Test func `a field that says the default is as one that is left out`() throws {
    var approved = try businessCase()
    approved.lines = [try line(100, in: month(2027, 1))]
    var current = approved
    current.lines[0].isAvoidable = false
    #expect(
      try VersionComparison(Evaluation(of: approved), with: Evaluation(of: current)).parts == [])
    current.lines[0].isAvoidable = true
    let comparison = try VersionComparison(Evaluation(of: approved), with: Evaluation(of: current))
    #expect(
      comparison.parts.map(\.change) == [
        .changed([FieldChange(field: .avoidable, from: nil, to: .flag(true))])
      ])
    #expect(!comparison.changesMoney)
  }

  @Test func `no property of a case is forgotten`() throws {
    // Whoever adds a property says in the parts how it is compared, and then here that it is.
    let line = try line(1, in: month(2027, 1))
    #expect(
      properties(try businessCase()) == [
        "id", "title", "summary", "owner", "departments", "goal", "alternativeTo", "horizon",
        "prices", "promise", "chain", "groups", "milestones", "assumptions", "correlations",
        "cohorts", "scenarios", "lines", "qualityBenefits", "kpis", "followUp",
      ])
    #expect(
      properties(line) == [
        "id", "kind", "amount", "title", "department", "actor", "area", "account", "deadweight",
        "displacement", "priceMove", "reimbursement", "isAvoidable", "isTransfer", "booking",
        "evidence", "node", "source", "note",
      ])
    #expect(
      properties(QualityBenefit(id: line.id)) == [
        "id", "title", "department", "node", "source", "evidence", "note",
      ])
    let counts = KPIUnit(.number, text: "", size: .one, flow: nil)
    #expect(
      properties(KPI(id: try known(KPIID("k")), title: "K", counts: counts)) == [
        "id", "title", "counts", "definition", "level", "node", "dimension", "voice", "measures",
        "good", "scale", "baseline", "target", "every", "source", "owner", "isBalancing",
        "comparison",
      ])
    let assumption = Assumption(
      id: try known(AssumptionID("a")), unit: .number, unitText: "", unitSize: .one,
      value: .certain(.one))
    // Where a shared assumption stands is no part of what it says.
    #expect(
      properties(assumption) == [
        "id", "unit", "unitText", "unitSize", "value", "unitPrice", "role", "evidence", "source",
        "note", "sharedPlace", "sharedIn",
      ])
    #expect(
      properties(FollowUp(every: .month)) == ["every", "first", "until", "graceDays", "forum"])
    #expect(properties(ProfileTerms()) == ["phaseIn", "delay", "fadeOut", "halfLife"])
  }
}
