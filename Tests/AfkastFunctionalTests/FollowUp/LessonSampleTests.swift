import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What of a case counts among lessons; all numbers by hand.
@Suite struct LessonSampleTests {
  /// 120 tkr out; 10 tkr a month in, and 12 tkr of time of which half is to be harvested.
  private static let text = """
    departments: [teknik]
    assumptions:
      people: { likely: 12 person, low: 6 person, high: 18 person, evidence: 2 }
    costs:
      - { id: start, kind: investment, amount: 120 tkr, in: 2027-01, source: Tilbud }
      - { id: run, kind: operating, amount: 1 tkr/month }
    benefits:
      - { id: saved, kind: cash, amount: 10 tkr/month, evidence: 4, booked: { account: 5.46, reference: 1.2 mkr/year } }
      - { id: time, kind: capacity, harvest: 50 %, amount: people * 1_000 kr/month/person }
    kpis:
      - { id: counted, title: Counted, unit: person, level: output, good: up, measures: people, every: month }

    """

  private static func samples(
    _ book: FactBook, asOf: String, newest: String? = nil
  ) throws -> [LessonSample] {
    let later = try newest.map { try FollowedYAML.businessCase($0) }
    return try LessonSample.all(
      of: FollowedYAML.review(
        FollowedYAML.businessCase(text), newest: later, book.facts, asOf: asOf))
  }

  private static func month(_ number: Int) -> String {
    number < 10 ? "2027-0\(number)" : "2027-\(number)"
  }

  /// So many months of benefits: 94 tkr are booked where it was 100, and ten people of twelve counted.
  private static func book(months: Int) throws -> FactBook {
    var book = FactBook()
    try book.book("start", "2027-01", kroner: 150_000)
    for number in 1...months {
      try book.book("saved", month(number), kroner: 94_000)
      try book.measure("counted", month(number), 10)
    }
    return book
  }

  // Of the running cost nothing is known, so that it is left out.
  @Test func `each line counts with what is known of it`() throws {
    let samples = try Self.samples(Self.book(months: 6), asOf: "2027-06")
    #expect(samples.map(\.kind) == [.investment, .cash, .capacity])
    #expect(samples.map(\.planned).kroner == [120_000, 60_000, 36_000])
    // Nothing was cut from a budget for the time.
    #expect(samples.map(\.realised).kroner == [150_000, 36_000, 0])
    // A price with a source is known, a line's own word comes first, else that of its assumptions.
    #expect(samples.map(\.evidence) == [nil, .experiment, .beforeAndAfter])
    #expect(Set(samples.map(\.department)) == [DepartmentID("teknik")])
  }

  // 36 t.kr. a year are 3 a month from April on, and ten people make 10: 9 of 36 t.kr. became money.
  @Test func `released time counts as harvested`() throws {
    var book = try Self.book(months: 6)
    try book.harvest("time", "2027-04", kronerAYear: 36_000)
    let time = try known(Self.samples(book, asOf: "2027-06").last)
    #expect(time.kind == .capacity && time.realised.kroner == 9_000)
  }

  @Test func `an age counts when it is reached`() throws {
    let book = try Self.book(months: 12)
    #expect(try Self.samples(book, asOf: "2027-05").isEmpty)
    #expect(try Self.samples(book, asOf: "2027-11").map(\.age.count) == [6, 6, 6])
    let year = try Self.samples(book, asOf: "2027-12")
    #expect(year.map(\.age.count) == [6, 12, 6, 12, 6, 12])
    #expect(year.map(\.realised.kroner)[3] == 72_000)
    let review = { (asOf: String) in
      try FollowedYAML.review(FollowedYAML.businessCase(Self.text), book.facts, asOf: asOf)
    }
    #expect(
      try !LessonSample.hasAny(of: review("2027-05")) && LessonSample.hasAny(of: review("2027-06")))
  }

  // Three of six months are half, and count alone; two are too few. The last value holds on, so that
  // only the books leave gaps.
  @Test func `less than half known is left out`() throws {
    let half = try Self.samples(Self.book(months: 3), asOf: "2027-06").first { $0.kind == .cash }
    #expect(half?.planned.kroner == 30_000 && half?.realised.kroner == 18_000)
    let less = try Self.samples(Self.book(months: 2), asOf: "2027-06")
    #expect(!less.contains { $0.kind == .cash })
    #expect(try Self.samples(FactBook(), asOf: "2027-06").isEmpty)
  }

  // The newest version expects half of the people: what it promised less of was promised by the first.
  @Test func `of several versions the first is the plan`() throws {
    let newest = Self.text.replacing("likely: 12 person", with: "likely: 6 person")
      .replacing("evidence: 2", with: "evidence: 5")
    let book = try Self.book(months: 6)
    let samples = try Self.samples(book, asOf: "2027-06", newest: newest)
    #expect(samples == (try Self.samples(book, asOf: "2027-06")))
  }

  // The case began three months late: the plan's April is the first month of what is followed.
  @Test func `months are those of the plan, whichever the newest version has`() throws {
    let head = FollowedYAML.head.replacing("2027-01", with: "2027-04")
    let text = Self.text.replacing("in: 2027-01", with: "in: 2027-04")
    let plan = try FollowedYAML.businessCase(Self.text)
    let late = try FollowedYAML.businessCase(text, head: head)
    let review = try FollowedYAML.review(
      plan, newest: late, Self.book(months: 6).facts, asOf: "2027-06")
    let cash = try LessonSample.all(of: review).filter { $0.kind == .cash }
    #expect(cash.map(\.planned.kroner) == [30_000] && cash.map(\.realised.kroner) == [18_000])
  }

  // Index 100 in 2027 and 110 in 2028: 60 t.kr. of the plan are 66 where the newest version is in 2028.
  @Test func `the plan is moved to the prices of what is followed`() throws {
    let plan = try FollowedYAML.businessCase(Self.text)
    let later = try FollowedYAML.businessCase(
      Self.text, head: FollowedYAML.head.replacing("prices: 2027", with: "prices: 2028"))
    let years = try [2027, 2028].map { try known(Year($0)) }
    let index = try known(
      PriceIndex(
        "pl", TableOrigin(year: nil, source: "test"),
        levels: [
          years[0]: known(PriceFactor(100, over: 1)), years[1]: known(PriceFactor(110, over: 1)),
        ]))
    let review = try FollowedYAML.review(
      plan, newest: later, Self.book(months: 6).facts, asOf: "2027-06", index: index)
    let start = try known(LessonSample.all(of: review).first)
    #expect(start.planned.kroner == 132_000 && start.realised.kroner == 165_000)
  }

  // Twelve people, and a cut of all that was to be harvested.
  @Test func `what goes as planned is a factor of 1`() throws {
    var book = FactBook()
    try book.book("start", "2027-01", kroner: 120_000)
    try book.harvest("time", "2027-01", kronerAYear: 72_000)
    for number in 1...12 {
      try book.book("run", Self.month(number), kroner: 1_000)
      try book.book("saved", Self.month(number), kroner: 90_000)
      try book.measure("counted", Self.month(number), 12)
    }
    let samples = try Self.samples(book, asOf: "2027-12")
    #expect(samples.count == 8)
    for row in Lessons(samples).rows {
      #expect(row.ages.map(\.lesson.factor) == [.one, .one], "\(row.group)")
    }
  }
}
