import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What is told beside the verdict: sums to date, who needs attention, and what no longer counts.
@Suite struct CaseStatusTests {
  /// Out come 100 000 kr, in 20 000 a month, and time worth 12 000 of which half is to be harvested.
  private static let text = """
    promise: { payback: 5 months }
    costs:
      - { id: start, kind: investment, amount: 100 tkr, in: 2027-01 }
    benefits:
      - { id: saved, kind: cash, amount: 20 tkr/month, booked: { account: 5.46, reference: 1.2 mkr/year } }
      - { id: time, kind: capacity, harvest: 50 %, amount: people * 1_000 kr/month/person }
    assumptions:
      people: { likely: 12 person, low: 6 person, high: 18 person }
    kpis:
      - { id: counted, title: Counted, unit: person, level: output, good: up, measures: people, every: month }

    """

  private static func status(
    _ book: FactBook, asOf: String, _ asked: CaseStatus.Asked = .init()
  ) throws -> CaseStatus {
    let month = try FollowedYAML.month(asOf)
    let facts = try FollowedFacts(book.facts, in: FactWindow(asOf: month))
    return try CaseStatus(
      ReviewBasis(
        plan: FollowedYAML.businessCase(text), facts, asOf: month, graceDays: 14),
      duties: book.facts, asked)
  }

  private static func book(_ saved: [Int64]) throws -> FactBook {
    var book = FactBook()
    try book.book("start", "2027-01", kroner: 110_000)
    for (index, kroner) in saved.enumerated() {
      try book.book("saved", "2027-0\(index + 1)", kroner: kroner)
      try book.measure("counted", "2027-0\(index + 1)", 10)
    }
    try book.harvest("time", "2027-02", kronerAYear: 48_000)
    return book
  }

  // Booked 80 of 100 t.kr. in three months saves 60; 10 people make 10 t.kr. a month, of which 4 were cut.
  @Test func `sums to date, line by line`() throws {
    var asked = CaseStatus.Asked()
    asked.scale = Ratio(2)
    let status = try Self.status(
      Self.book([80_000, 80_000, 80_000]), asOf: "2027-03", asked)
    #expect(status.toDate.plan?.costs.kroner == 100_000)
    #expect(status.toDate.plan?.benefits.kroner == 78_000)
    #expect(status.toDate.measured?.costs.kroner == 110_000)
    #expect(status.toDate.measured?.benefits.kroner == 68_000)
    #expect(status.toDate.measured?.net.kroner == -42_000)
    #expect(status.costs.booked.kroner == 100_000 && status.costs.assumed == .zero)
    let known = status.review.known
    #expect([known.booked, known.measured, known.assumed].kroner == [60_000, 18_000, 0])
    #expect(known.share(of: known.measured)?.value == 18.0 / 78)
    #expect(status.harvests.count == 1)
    #expect(status.harvests.map(\.realised).kroner == [30_000])
    #expect(status.harvests.map(\.harvested).kroner == [8_000])
    #expect(status.harvests.map(\.counted).kroner == [8_000])
    let rest = status.review.stillToCome
    #expect(status.scaled?.value.kroner == rest.continued.kroner * 2 - rest.stopped.kroner)
  }

  @Test func `only what was asked for is computed`() throws {
    let asked = CaseStatus.Asked(draws: nil, explains: false)
    let status = try Self.status(Self.book([80_000]), asOf: "2027-01", asked)
    #expect(status.odds == nil && status.bridge == nil && status.requiredRunRates.isEmpty)
    #expect(status.scaled == nil)
  }

  @Test func `facts about what is no longer there are named`() throws {
    var book = try Self.book([80_000])
    try book.book("gone", "2027-01", kroner: 1)
    try book.close("shut", "2027-01")
    try book.measure("asked", "2027-01", 1)
    let status = try Self.status(book, asOf: "2027-01")
    #expect(status.forgotten.lines.map(\.text) == ["gone", "shut"])
    #expect(status.forgotten.kpis.map(\.text) == ["asked"])
    let sound = try Self.status(Self.book([80_000]), asOf: "2027-01")
    #expect(sound.forgotten.isEmpty)
  }

  @Test func `who needs attention`() throws {
    let fine = try Self.status(Self.book([60_000, 60_000]), asOf: "2027-02")
    #expect(fine.attention == .none)
    #expect(StatusCondition.allCases.filter(fine.holds) == [])
    let late = try Self.status(Self.book([90_000, 90_000, 90_000]), asOf: "2027-03")
    #expect(late.attention == .late && late.holds(.late) && !late.holds(.never))
    let overdue = try Self.status(Self.book([60_000, 60_000]), asOf: "2027-04")
    #expect(overdue.attention == .overdue && overdue.holds(.overdue))
    var closed = try Self.book([90_000, 90_000, 90_000])
    try closed.decide(.close, "2027-03-20")
    let ended = try Self.status(closed, asOf: "2027-04")
    #expect(ended.attention == .none && StatusCondition.allCases.filter(ended.holds) == [])
  }

  @Test func `what was back and is lost again counts as late`() throws {
    var book = try Self.book([0, 0, 300_000])
    try book.measure("counted", "2027-04", 10)
    let status = try Self.status(book, asOf: "2027-03")
    #expect(status.attention == .lostAgain && status.holds(.late))
  }

  /// The next file may bring more of January, so that nothing of it is known yet.
  @Test func `rows of a file settle nothing, nor what stands in their place`() throws {
    var book = FactBook()
    let line = try known(LineID("start"))
    let digest = RowDigest(high: 1, low: 1)
    let row = FileRow(RowIdentity(digest, ordinal: 1, part: 1), number: 1)
    try book.add("2027-01", .actual(Actual(Money(ore: 100), on: line)), row: row)
    try book.add(
      "2027-01", .actual(Actual(Money(ore: 300), on: line)),
      correcting: Correction(of: known(FactID(1)), because: "forkert"))
    let open = try FollowedFacts(book.facts, in: FactWindow())
    #expect(open.booked[line]?.values.map(\.ore) == [300] && open.settled[line] == nil)
    try book.close("start", "2027-01")
    let closed = try FollowedFacts(book.facts, in: FactWindow())
    #expect(closed.settled[line]?.count == 1)
  }
}
