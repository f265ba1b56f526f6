import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What holds of a case, as of a month and as known at a time.
@Suite struct CaseRecordTests {
  private static func facts() throws -> [Fact] {
    let line = try known(LineID("visits"))
    func amount(_ ore: Int64) -> FactContent { .actual(Actual(Money(ore: ore), on: line)) }
    func budget(_ ore: Int64, _ kind: BudgetFigure.Kind) -> FactContent {
      .budget(BudgetFigure(Money(ore: ore), on: line, kind))
    }
    func value(_ value: Double) throws -> FactContent {
      .measurement(Measurement(of: try known(KPIID("in-use")), try known(KPIValue(value))))
    }
    let written: [(FactContent, String, corrects: Int64?)] = [
      (amount(500), "2027-01", nil), (amount(-200), "2027-03", nil),
      (amount(450), "2027-01", 1), (budget(1_000, .original), "2027", nil),
      (budget(100, .supplementary), "2027", nil), (budget(900, .revised), "2027", nil),
      (budget(50, .supplementary), "2027", nil), (try value(2), "2027-03", nil),
      (try value(1), "2027-02", nil),
    ]
    return try written.enumerated().map { index, fact in
      let number = Int64(index + 1)
      return Fact(
        id: try known(FactID(number)), batch: try known(BatchID(number)),
        recording: Recording(at: try known(RecordingTime(milliseconds: number)), by: "bodil"),
        caseID: try known(CaseID("devices")), period: try known(Period(stored: fact.1)),
        content: fact.0,
        correction: try fact.corrects.map { Correction(of: try known(FactID($0)), because: "slip") }
      )
    }
  }

  private static func record(_ asOf: String?, knownAt: Int64?) throws -> CaseRecord {
    let month = asOf.flatMap { Period(stored: $0)?.lastDay.month }
    let time = knownAt.flatMap { RecordingTime(milliseconds: $0) }
    return try CaseRecord(facts(), in: FactWindow(asOf: month, knownAt: time))
  }

  // Øre, by hand: 450 − 200 after the correction; 500 before it; January alone 450.
  @Test(arguments: [
    (String?.none, Int64?.none, Int64(250), "2027-03"), (nil, 2, 300, "2027-03"),
    ("2027-02", nil, 450, "2027-01"), ("2027-02", 2, 500, "2027-01"),
  ])
  func `booked amounts add up`(_ asOf: String?, _ knownAt: Int64?, _ ore: Int64, _ last: String)
    throws
  {
    let booked = try known(try Self.record(asOf, knownAt: knownAt).booked.first)
    #expect(booked.amount.ore == ore)
    #expect(booked.months.last.description == last)
  }

  // A revised budget takes the place of all before it; a supplementary one is added: 1 000, 1 100, 900, 950.
  @Test(arguments: [(Int64(4), Int64(1_000)), (5, 1_100), (6, 900), (7, 950)])
  func `the budget that holds`(_ knownAt: Int64, _ ore: Int64) throws {
    #expect(try Self.record(nil, knownAt: knownAt).budgets.map(\.amount.ore) == [ore])
  }

  @Test func `the latest value is that of the latest period, not the last recorded`() throws {
    #expect(try Self.record(nil, knownAt: nil).latestMeasurements.map(\.id.number) == [8])
    #expect(try Self.record("2027-02", knownAt: nil).latestMeasurements.map(\.id.number) == [9])
  }

  @Test func `sums that do not fit are no sums`() throws {
    let line = try known(LineID("visits"))
    let facts = try Self.facts().prefix(2).map { fact in
      Fact(
        id: fact.id, batch: fact.batch, recording: fact.recording, caseID: fact.caseID,
        period: fact.period, content: .actual(Actual(Money(ore: .max), on: line)))
    }
    #expect(throws: MoneyOverflow.self) { try CaseRecord(Array(facts), in: FactWindow()) }
  }
}
