import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Lines, month by month, against figures worked out by hand from DESIGN.md section 4.
@Suite struct LineFlowTests {
  private func months(_ line: Line, in count: Int) throws -> [Int64] {
    try LineFlow(line, in: CaseBuilder.circumstances(months: count)).counted.map(\.ore)
  }

  private func profile(
    phaseIn: Double = 1, delay: Double = 0, fadeOut: (Double, Double)? = nil,
    halfLife: Double? = nil
  ) throws -> TimeProfile {
    let fade = try fadeOut.map { after, over in
      try known(
        TimeProfile.FadeOut(after: known(Months(after)), over: known(Months(over))))
    }
    return try known(
      TimeProfile(
        phaseIn: known(Months(phaseIn)), delay: known(Months(delay)), fadeOut: fade,
        halfLife: halfLife.flatMap(Months.init)))
  }

  @Test func `a year's money is divided by twelve, and no øre is lost`() throws {
    let line = try CaseBuilder.flow("a", .cost(.operating), orePerYear: 100, months: 12)
    // 100/12 = 8.33…: the running total is rounded, 8.33 → 8, 16.67 → 17, 25, 33.33 → 33 …
    #expect(try months(line, in: 12) == [8, 9, 8, 8, 9, 8, 8, 9, 8, 8, 9, 8])
  }

  @Test func `half an øre rounds away from zero`() throws {
    let line = try CaseBuilder.flow("a", .cost(.operating), orePerYear: 6, months: 4)
    #expect(try months(line, in: 4) == [1, 0, 1, 0])
  }

  @Test func `a phase-in climbs to full effect in its last month`() throws {
    let line = try CaseBuilder.flow(
      "a", .benefit(.cash), orePerYear: 1_200_00, months: 6, profile(phaseIn: 4))
    #expect(try months(line, in: 6) == [2_500, 5_000, 7_500, 10_000, 10_000, 10_000])
  }

  @Test func `a delay moves the phase-in, and parts of a month count`() throws {
    let line = try CaseBuilder.flow(
      "a", .benefit(.cash), orePerYear: 1_200_00, months: 5, profile(delay: 1.5))
    #expect(try months(line, in: 5) == [0, 5_000, 10_000, 10_000, 10_000])
  }

  @Test func `a fade-out ends linearly, counted from the end of the delay`() throws {
    let line = try CaseBuilder.flow(
      "a", .benefit(.cash), orePerYear: 1_200_00, months: 7,
      profile(delay: 1, fadeOut: (2, 4)))
    #expect(try months(line, in: 7) == [0, 10_000, 10_000, 7_500, 5_000, 2_500, 0])
  }

  @Test func `a half-life halves, from the end of the delay`() throws {
    let line = try CaseBuilder.flow(
      "a", .benefit(.cash), orePerYear: 1_200_00, months: 5,
      profile(delay: 1, halfLife: 1))
    #expect(try months(line, in: 5) == [0, 10_000, 5_000, 2_500, 1_250])
  }

  @Test func `a sum is spread evenly over its months`() throws {
    let start = try known(CaseBuilder.start)
    let span = try known(MonthSpan(start.advanced(by: 1), through: start.advanced(by: 3)))
    let sum = try known(Instalment(Money(ore: 1_000), over: span))
    let line = Line(
      id: try known(LineID("a")), kind: .cost(.investment),
      amount: .instalments([sum], delay: .zero))
    #expect(try months(line, in: 5) == [0, 333, 334, 333, 0])
  }

  @Test func `a delayed sum moves as a whole, and beyond the horizon it is gone`() throws {
    let start = try known(CaseBuilder.start)
    let sums = try [
      known(Instalment(Money(ore: 700), over: MonthSpan(start))),
      known(Instalment(Money(ore: 500), over: MonthSpan(start.advanced(by: 2)))),
    ]
    let line = Line(
      id: try known(LineID("a")), kind: .benefit(.cash),
      amount: .instalments(sums, delay: Length(try known(WholeMonths(2)))))
    #expect(try months(line, in: 4) == [0, 0, 700, 0])
  }

  @Test func `only the harvested share of released time counts, and the rest is beside`() throws {
    let harvest = try known(Share(35, over: 100))
    let line = try CaseBuilder.flow(
      "a", .benefit(.capacity(harvest: harvest)), orePerYear: 1_200, months: 12)
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: 12))
    #expect(flow.counted.allSatisfy { $0.ore == 35 })
    #expect(flow.unharvested.ore == 1_200 - 420)
  }

  @Test func `deadweight and displacement multiply`() throws {
    var line = try CaseBuilder.sums("a", .benefit(.cash), [0: 1_000])
    line.deadweight = try known(Share(20, over: 100))
    line.displacement = try known(Share(25, over: 100))
    #expect(try months(line, in: 1) == [600])
  }

  @Test func `shares of a line by years are rounded on its running total`() throws {
    // 35 % of 10, 10 and 10 øre: 3.5 → 4, 7 → 3 more, 10.5 → 4 more.
    var line = try CaseBuilder.sums("a", .benefit(.cash), [0: 10, 1: 10, 2: 10])
    line.deadweight = try known(Share(65, over: 100))
    #expect(try months(line, in: 3) == [4, 3, 4])
  }

  @Test func `amounts that overflow are a failure of that line`() throws {
    let line = try CaseBuilder.sums("huge", .cost(.investment), [0: .max, 1: 1])
    #expect(throws: EvaluationFailure.self) { try months(line, in: 2) }
    do {
      _ = try months(line, in: 2)
    } catch let failure as EvaluationFailure {
      #expect(failure.line?.text == "huge")
    }
  }
}
