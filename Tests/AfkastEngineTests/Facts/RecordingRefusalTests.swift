import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What stands in the way of a fact, and what does not.
@Suite struct RecordingRefusalTests {
  private static func fact(
    _ number: Int64, _ content: FactContent, in period: String = "2027-03", correcting: Int64? = nil
  ) throws -> Fact {
    let new = try new(content, in: period, correcting: correcting)
    return Fact(
      id: try known(FactID(number)), batch: try known(BatchID(number)),
      recording: Recording(at: try known(RecordingTime(milliseconds: number)), by: "bodil"),
      caseID: new.caseID, period: new.period, content: content, correction: new.correction)
  }

  private static func new(
    _ content: FactContent, in period: String = "2027-03", correcting: Int64? = nil
  ) throws -> NewFact {
    let correction = try correcting.map { Correction(of: try known(FactID($0)), because: "slip") }
    return NewFact(
      of: try known(CaseID("devices")), in: try known(Period(stored: period)), content,
      correcting: correction)
  }

  private static func actual(_ line: String = "visits") throws -> FactContent {
    .actual(Actual(Money(ore: 100), on: try known(LineID(line))))
  }

  private static func closing() throws -> FactContent { .closing(try known(LineID("visits"))) }

  private static func measurement(_ value: Double, group: String? = nil) throws -> FactContent {
    var measurement = Measurement(of: try known(KPIID("in-use")), try known(KPIValue(value)))
    measurement.group = group.flatMap { GroupID($0) }
    return .measurement(measurement)
  }

  @Test func `a closed month takes no further booked amount, and each line has its own`() throws {
    let closing = try Self.fact(1, Self.closing())
    #expect(try Self.new(Self.actual()).bearing == [.closing])
    #expect(try Self.new(Self.actual()).refusal(among: [closing]) == .closed(closing))
    #expect(try Self.new(Self.actual(), in: "2027-04").refusal(among: [closing]) == nil)
    #expect(try Self.new(Self.actual("devices")).refusal(among: [closing]) == nil)
  }

  @Test func `what is in a closed month is corrected there, and nothing is moved into it`() throws {
    let closing = try Self.fact(3, Self.closing())
    let inside = try Self.fact(2, Self.actual())
    let outside = try Self.fact(2, Self.actual(), in: "2027-04")
    let right = try Self.new(Self.actual(), correcting: 2)
    #expect(right.bearing == [.closing])
    #expect(right.refusal(among: [closing], correcting: inside) == nil)
    #expect(right.refusal(among: [closing], correcting: outside) == .closed(closing))
  }

  @Test func `a period has one measurement of a KPI and group, unless it corrects the other`()
    throws
  {
    let first = try Self.fact(1, Self.measurement(1))
    #expect(try Self.new(Self.measurement(2)).refusal(among: [first]) == .alreadyMeasured(first))
    #expect(try Self.new(Self.measurement(2), correcting: 1).refusal(among: [first]) == nil)
    #expect(try Self.new(Self.measurement(2, group: "old")).refusal(among: [first]) == nil)
    #expect(try Self.new(Self.measurement(2), in: "2027-Q1").refusal(among: [first]) == nil)
    let withdrawn = try Self.fact(2, .withdrawal, correcting: 1)
    #expect(try Self.new(Self.measurement(2)).refusal(among: [first, withdrawn]) == nil)
    let moved = try Self.fact(2, Self.measurement(1), in: "2027-04", correcting: 1)
    #expect(try Self.new(Self.measurement(2)).refusal(among: [first, moved]) == nil)
    #expect(
      try Self.new(Self.measurement(2), in: "2027-04").refusal(among: [first, moved])
        == .alreadyMeasured(moved))
  }

  @Test func `a phase begins with a measurement that is not the first`() throws {
    let kpi = try known(KPIID("in-use"))
    let phase = FactContent.phase(Rebaseline(of: kpi, because: "a new register"))
    let facts = [
      try Self.fact(1, Self.measurement(1), in: "2027-01"),
      try Self.fact(2, Self.measurement(2, group: "old"), in: "2027-03"),
    ]
    func refusal(
      _ period: String, _ facts: [Fact], correcting: Int64? = nil
    ) throws -> RecordingRefusal? {
      try Self.new(phase, in: period, correcting: correcting).refusal(among: facts)
    }
    #expect(try Self.new(phase).bearing == [.phase, .measurement])
    #expect(try refusal("2027-03", facts) == nil && refusal("2027-03-09", facts) == nil)
    let february = Period.month(try known(Month(year: 2027, month: 2)))
    #expect(try refusal("2027-02", facts) == .notMeasured(kpi, february))
    let january = Period.month(try known(Month(year: 2027, month: 1)))
    #expect(try refusal("2027-01", facts) == .firstMeasured(kpi, january))
    let withdrawn = try Self.fact(3, .withdrawal, correcting: 1)
    #expect(try refusal("2027-03", facts + [withdrawn]) != nil, "nothing came before it any more")
    let recorded = try Self.fact(4, phase)
    #expect(try refusal("2027-03", facts + [recorded]) == .alreadyDone(recorded))
    #expect(try refusal("2027-03", facts + [recorded], correcting: 4) == nil)
  }

  @Test func `only the last in a row of corrections is corrected`() throws {
    let first = try Self.fact(1, Self.measurement(1))
    let second = try Self.fact(2, Self.measurement(2), correcting: 1)
    let closing = try Self.fact(3, Self.closing())
    #expect([first, second].refusalToCorrect(first.id) == .corrected(by: second))
    #expect([second].refusalToCorrect(second.id) == nil)
    #expect([closing].refusalToCorrect(closing.id) == .uncorrectable(closing))
    #expect([Fact]().refusalToCorrect(first.id) == .unknown(first.id))
    #expect([first, second].inForce == [second])
  }
}
