import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What a case asks for on a day.
@Suite struct DueListTests {
  private typealias Samples = FollowUpSamples

  @Test(arguments: [
    ("2026-12-31", 0, []), ("2027-01-31", 0, []),
    ("2027-01-31", 1, ["measurement 2027-01 2027-02-01 2027-02-15 upcoming 0"]),
    ("2027-02-01", 0, ["measurement 2027-01 2027-02-01 2027-02-15 due 0"]),
    ("2027-02-15", 0, ["measurement 2027-01 2027-02-01 2027-02-15 due 14"]),
    ("2027-02-16", 0, ["measurement 2027-01 2027-02-01 2027-02-15 overdue 15"]),
    (
      "2027-04-16", 30,
      [
        "measurement 2027-01…2027-03 (3) 2027-02-01 2027-02-15 overdue 74",
        "measurement 2027-04 2027-05-03 2027-05-18 upcoming 0",
      ]
    ),
    ("2040-01-01", 0, ["measurement 2027-01…2028-12 (24) 2027-02-01 2027-02-15 overdue 4717"]),
  ])
  func `a measurement comes, is due, and is overdue`(
    _ day: String, _ within: Int, _ expected: [String]
  ) throws {
    let found = try Samples.due(Samples.measured(.month), asOf: day, within: within)
    #expect(found == expected)
  }

  @Test func `a gap is asked for although later periods have values`() throws {
    let facts = try Samples.facts([
      (Samples.value(), "2027-01", nil), (Samples.value(), "2027-04", nil),
    ])
    let found = try Samples.due(Samples.measured(.month), facts, asOf: "2027-07-20")
    #expect(
      found == [
        "measurement 2027-02…2027-03 (2) 2027-03-01 2027-03-15 overdue 141",
        "measurement 2027-05…2027-06 (2) 2027-06-01 2027-06-15 overdue 49",
      ])
  }

  @Test(arguments: [
    (Cadence.month, "2027-Q1"), (.month, "2027-H1"), (.quarter, "2027-Q1"), (.quarter, "2027-02"),
    (.quarter, "2027-03-31"), (.quarter, "2026-W53..W01"), (.quarter, "2027"),
  ])
  func `a value counts for the period that it ends in and those that it holds`(
    _ every: Cadence, _ period: String
  ) throws {
    let facts = try Samples.facts([(Samples.value(), period, nil)])
    let day = every == .month ? "2027-05-01" : "2027-05-20"
    #expect(try Samples.due(Samples.measured(every), facts, asOf: day) == [])
  }

  @Test func `facts that no longer hold count for nothing`() throws {
    let measured = try Samples.measured(.month, "2027-01", "2027-01")
    let line = "measurement 2027-01 2027-02-01 2027-02-15 due 4"
    let withdrawn = try Samples.facts([
      (Samples.value(), "2027-01", nil), (.withdrawal, "2027-01", 1),
    ])
    #expect(try Samples.due(measured, withdrawn, asOf: "2027-02-05") == [line])
    let moved = try Samples.facts([
      (Samples.value(), "2027-01", nil), (Samples.value(), "2026-12", 1),
    ])
    #expect(try Samples.due(measured, moved, asOf: "2027-02-05") == [line])
    let ofAnother = try Samples.facts([(Samples.value("removed"), "2027-01", nil)])
    #expect(try Samples.due(measured, ofAnother, asOf: "2027-02-05") == [line])
  }

  @Test func `target groups are asked for once they were measured apart`() throws {
    var businessCase = try Samples.measured(.month)
    businessCase.groups = try ["under-80", "over-80"].map { try known(GroupID($0)) }
    let facts = try Samples.facts([
      (Samples.value(group: "under-80"), "2027-01", nil),
      (Samples.value(group: "under-80"), "2027-02", nil),
      (Samples.value(group: "over-80"), "2027-02", nil),
      (Samples.value(group: "under-80"), "2027-03", nil),
      (Samples.value(group: "gone"), "2027-03", nil),
      (Samples.value(), "2027-04", nil),
    ])
    let found = try Samples.due(businessCase, facts, asOf: "2027-06-10")
    #expect(
      found == [
        "measurement over-80 2027-03 2027-04-01 2027-04-15 overdue 70",
        "measurement 2027-05 2027-06-01 2027-06-15 due 9",
      ])
  }

  @Test func `a late decision makes up for the follow-ups before it`() throws {
    let followed = try Samples.followed(.quarter)
    func due(_ decided: String?, asOf day: String) throws -> [String] {
      let facts = try Samples.facts(decided.map { [(Samples.decision(.continue), $0, nil)] } ?? [])
      return try Samples.due(followed, facts, asOf: day)
    }
    #expect(
      try due(nil, asOf: "2027-11-01") == [
        "followUp 2027-03…2027-09 (3) 2027-03-31 2027-04-14 overdue 215"
      ])
    // In March's grace it is March's; after it, June's.
    #expect(
      try due("2027-04-14", asOf: "2027-07-15") == [
        "followUp 2027-06 2027-06-30 2027-07-14 overdue 15"
      ])
    #expect(try due("2027-04-15", asOf: "2027-07-15") == [])
    #expect(
      try due("2027-04-15", asOf: "2027-10-15") == [
        "followUp 2027-09 2027-09-30 2027-10-14 overdue 15"
      ])
    #expect(
      try due("2028-04-15", asOf: "2027-05-01") == [
        "followUp 2027-03 2027-03-31 2027-04-14 overdue 31"
      ])
  }

  @Test func `more than two cadences late is lapsed`() throws {
    let followed = try Samples.followed(.quarter)
    func lapsed(_ day: String) throws -> Int {
      let window = DueList.Window(try Samples.day(day))
      return DueList(of: followed, [], in: window, graceDays: 14).lapsedFollowUps.count
    }
    #expect(try lapsed("2027-10-14") == 0)
    #expect(try lapsed("2027-10-15") == 1)
  }

  @Test func `a case that was stopped or closed asks for nothing, until it goes on`() throws {
    let followed = try Samples.followed(.quarter)
    let written = [
      (Samples.decision(.stop), "2027-05-01", nil),
      (Samples.decision(.continue), "2027-05-01", nil),
      (Samples.decision(.adjust), "2027-08-01", Int64?.none),
    ]
    #expect(try Samples.due(followed, Samples.facts(written), asOf: "2027-07-31") == [])
    #expect(try Samples.due(followed, Samples.facts(written), asOf: "2027-10-10") == [])
    #expect(try Samples.due(followed, Samples.facts(written), asOf: "2028-01-03").count == 1)
    #expect(try Samples.due(followed, Samples.facts(written), asOf: "2027-04-20").count == 1)
    let reopened = written.prefix(1) + [(FactContent.withdrawal, "2027-05-01", Int64?(1))]
    #expect(
      try Samples.due(followed, Samples.facts(Array(reopened)), asOf: "2027-07-31").count == 1)
  }

  @Test func `actions and milestones have no grace, but days off move them`() throws {
    var businessCase = try Samples.businessCase()
    var milestone = Milestone(
      id: try known(MilestoneID("tender")), title: "Tender", by: try Samples.month("2027-01"))
    milestone.department = DepartmentID("oekonomi")
    milestone.owner = "Indkøbschefen"
    businessCase.milestones = [milestone]
    let facts = try Samples.facts([(Samples.action("ask", by: "2027-01-30"), "2027-01-05", nil)])
    func due(_ day: String, _ facts: [Fact]) throws -> [String] {
      try Samples.due(businessCase, facts, asOf: day)
    }
    // 30 and 31 January 2027 are a Saturday and a Sunday.
    #expect(
      try due("2027-02-01", facts) == [
        "action 2027-02-01 2027-02-01 due 0", "milestone 2027-02-01 2027-02-01 due 0",
      ])
    #expect(
      try due("2027-02-02", facts) == [
        "action 2027-02-01 2027-02-01 overdue 1", "milestone 2027-02-01 2027-02-01 overdue 1",
      ])
    #expect(try due("2027-01-04", facts) == [])
    let window = DueList.Window(try Samples.day("2027-02-02"))
    let items = DueList(of: businessCase, facts, in: window, graceDays: 14).items
    #expect(items.map(\.owner) == ["Teamlederen", "Indkøbschefen"])
    #expect(items.map { $0.department?.text } == ["sundhed", "oekonomi"])
    let reached = try Samples.facts([
      (.milestoneDone(milestone.id), "2027-02-01", nil)
    ])
    #expect(try due("2027-02-02", reached) == [])
  }

  @Test
  func `an action that was done stays done when it is corrected, and not when that is undone`()
    throws
  {
    let businessCase = try Samples.businessCase()
    let written: [(FactContent, String, Int64?)] = [
      (try Samples.action("ask", by: "2027-01-29"), "2027-01-05", nil),
      (.actionDone(try known(FactID(1))), "2027-01-20", nil),
      (try Samples.action("ask again", by: "2027-01-28"), "2027-01-05", 1),
      (try Samples.action("ask once more", by: "2027-01-27"), "2027-01-05", 3),
    ]
    #expect(try Samples.due(businessCase, Samples.facts(written), asOf: "2027-02-02") == [])
    let undone = try Samples.facts(written + [(.withdrawal, "2027-01-20", 2)])
    #expect(
      try Samples.due(businessCase, undone, asOf: "2027-02-02") == [
        "action 2027-01-27 2027-01-27 overdue 6"
      ])
    #expect(try CaseRecord(undone, in: FactWindow()).openActions.map(\.id.number) == [4])
    let done = try Samples.facts(written)
    #expect(try CaseRecord(done, in: FactWindow()).openActions.isEmpty)
  }

  @Test func `a case's own grace takes the place of the workspace's`() throws {
    var followed = try Samples.followed(.quarter)
    followed.followUp?.graceDays = 0
    #expect(
      try Samples.due(followed, asOf: "2027-04-01") == [
        "followUp 2027-03 2027-03-31 2027-03-31 overdue 1"
      ])
  }
}
