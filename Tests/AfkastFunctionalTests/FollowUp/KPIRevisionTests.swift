import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What approved versions of a case, and who is measured, give rise to asking about a KPI.
@Suite struct KPIRevisionTests {
  private static func text(_ details: String, target: Double = 8, unit: String = "events") -> String
  {
    """
    groups: [young, middle, old]
    costs:
      - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
    kpis:
      - { id: errors, title: Errors, unit: \(unit), every: month, good: down, \(details),
          target: { 2027-12: \(target) } }

    """
  }

  private static func questions(
    _ first: String, _ second: String, values: [Double] = [14, 14, 14, 14], phase: String? = nil,
    approved: String = "2027-02"
  ) throws -> [QualityFlag] {
    var book = FactBook()
    for (offset, value) in values.enumerated() {
      let period = try FollowedYAML.month("2026-12").advanced(by: offset).description
      try book.measure("errors", period, value)
    }
    if let phase {
      let errors = try known(KPIID("errors"))
      try book.add(phase, .phase(Rebaseline(of: errors, because: "another form")))
    }
    let cases = try [first, second].map { try FollowedYAML.businessCase($0) }
    let days = try ["2026-11", approved].map { try FollowedYAML.month($0).lastDay }
    let versions = zip(cases, days).enumerated().map {
      CaseVersion($0 + 1, approved: $1.1, $1.0)
    }
    let found = CaseKPIs(
      of: cases[1], book.facts, versions: versions.reversed(),
      asOf: try FollowedYAML.month("2027-03").lastDay, graceDays: 14)
    return try known(found.standings.first).questions
  }

  @Test func `another definition, unit or source without a phase is asked about`() throws {
    let plain = Self.text("definition: All of them, source: A, baseline: 14")
    let day = try FollowedYAML.month("2027-02").lastDay
    let worse = Self.text("definition: The worst, source: B, baseline: 14")
    #expect(
      try Self.questions(plain, worse) == [.definitionChanged([.definition, .source], on: day)])
    #expect(try Self.questions(plain, worse, phase: "2027-03").isEmpty, "it has a phase")
    #expect(try Self.questions(plain, worse, approved: "2027-03").isEmpty, "nothing came after")
    #expect(try Self.questions(plain, worse, values: []).isEmpty, "nothing came before")
    let same = Self.text("definition: all  OF them, source: A, baseline: 14")
    #expect(try Self.questions(plain, same).isEmpty, "it only looks different")
    let bare = Self.text("baseline: 14")
    #expect(try Self.questions(bare, plain).isEmpty, "what was not said has not changed")
    let other = Self.text("baseline: 14", unit: "falls")
    #expect(try Self.questions(bare, other) == [.definitionChanged([.unit], on: day)])
  }

  @Test func `a target that is eased after a miss is asked about, and no other`() throws {
    let plain = Self.text("baseline: 14")
    // In February 8 at the end of the year asks for 14 − 6/11.
    let found = try Self.questions(plain, Self.text("baseline: 14", target: 10))
    #expect(found == [.targetLowered(after: 2, from: 8, to: 10)])
    #expect(try Self.questions(plain, Self.text("baseline: 14", target: 7)).isEmpty)
    let met = try Self.questions(
      plain, Self.text("baseline: 14", target: 10), values: [14, 13, 12, 12])
    #expect(met.isEmpty)
  }

  @Test func `a baseline that moves after values were known is asked about`() throws {
    let plain = Self.text("baseline: 14")
    let day = try FollowedYAML.month("2027-02").lastDay
    let (from, to) = (try known(KPIValue(14)), try known(KPIValue(16)))
    #expect(
      try Self.questions(plain, Self.text("baseline: 16"))
        == [.baselineMoved(from: .value(from), to: .value(to), on: day)])
    let measured = Self.text("baseline: 2026-12..2026-12")
    #expect(try Self.questions(plain, measured).isEmpty, "the same number")
    #expect(
      try Self.questions(plain, Self.text("baseline: 16"), approved: "2026-12").isEmpty,
      "nothing was known yet")
  }

  private static func mix(_ periods: [(String, [String: Int])]) throws -> [QualityFlag] {
    var book = FactBook()
    for (period, counts) in periods {
      for (group, count) in counts.sorted(by: { $0.key < $1.key }) {
        var measurement = Measurement(of: try known(KPIID("errors")), try known(KPIValue(5)))
        measurement.group = GroupID(group)
        measurement.count = count
        try book.add(period, .measurement(measurement))
      }
    }
    let found = CaseKPIs(
      of: try FollowedYAML.businessCase(text("baseline: 14")), book.facts,
      asOf: try FollowedYAML.month("2027-06").lastDay, graceDays: 14)
    return try known(found.standings.first { $0.group == nil }).questions
  }

  @Test func `a target group with another share than before the start is asked about`() throws {
    let before = [("2026-11", ["young": 29, "old": 71]), ("2026-12", ["young": 31, "old": 69])]
    let after = [("2027-01", ["young": 10, "old": 80]), ("2027-02", ["young": 10, "old": 80])]
    guard
      case .intakeShift(let group, let earlier, let later, let probability)? =
        try Self.mix(before + after).first
    else {
      Issue.record("not asked")
      return
    }
    // 30 of 100 beside 10 of 90: scipy.stats.fisher_exact([[30, 70], [10, 80]]).
    #expect(isClose(earlier, group.text == "young" ? 0.3 : 0.7))
    #expect(isClose(later, group.text == "young" ? 1.0 / 9 : 8.0 / 9))
    #expect((probability.value - 0.0021803362568528824).magnitude < 1e-9)
    #expect(try Self.mix(before).isEmpty && Self.mix(after).isEmpty, "one side tells nothing")
    let same = [("2027-01", ["young": 30, "old": 70])]
    #expect(try Self.mix(before + same).isEmpty)
    // A month without one of the groups does not say what the mix was.
    let lacking = [("2027-01", ["old": 80])]
    #expect(try Self.mix(before + lacking).isEmpty)
  }

  @Test func `a group that nobody is left of is a shift too`() throws {
    let before = [("2026-12", ["young": 30, "middle": 30, "old": 30])]
    let after = [("2027-01", ["young": 0, "middle": 44, "old": 46])]
    guard case .intakeShift(let group, _, 0, _)? = try Self.mix(before + after).first else {
      Issue.record("not asked")
      return
    }
    #expect(group.text == "young")
  }
}
