import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// A delay of benefits, month by month, and promises at the edges.
@Suite struct DelayTests {
  private func months(_ line: Line, delayedBy delay: Double, in count: Int) throws -> [Double] {
    let circumstances = try CaseBuilder.circumstances(months: count)
    let flow = try LineFlow(line, in: circumstances)
    let delayed = try DelayedLine(SeenLine(flow, .own), on: .benefit, in: circumstances)
    var months = [Double](repeating: 0, count: count)
    delayed.add(delayedBy: delay, to: &months)
    return months
  }

  @Test func `a sum between two months is shared by them`() throws {
    let line = try CaseBuilder.sums("a", .benefit(.cash), [1: 100])
    #expect(try months(line, delayedBy: 1.25, in: 5) == [0, 0, 75, 25, 0])
    #expect(try months(line, delayedBy: 4, in: 5) == [0, 0, 0, 0, 0])
  }

  @Test func `money per time moves as its own delay moves it`() throws {
    let line = try CaseBuilder.flow("a", .benefit(.cash), orePerYear: 1_200, months: 4)
    #expect(try months(line, delayedBy: 1.5, in: 4) == [0, 50, 100, 100])
  }

  private func switching(
    _ net: [Int64], promise months: Int, _ subject: SwitchingValue.Subject
  ) throws -> SwitchingValue {
    var businessCase = try CaseBuilder.net(net)
    businessCase.promise = .within(try known(WholeMonths(months)))
    return try known(Evaluation(of: businessCase).switching.first { $0.subject == subject })
  }

  @Test func `the promised delay is the months to spare`() throws {
    // Out 30, back 10 a month from month 1: back at the end of month 3, promised for month 5.
    let net = [-30_000] + [Int64](repeating: 10_000, count: 9)
    let value = try switching(net, promise: 6, .delay)
    #expect(value.promise == .months(try known(Months(2))))
  }

  @Test func `a cost may grow until the promise is just kept`() throws {
    // 50 has come back by the promised month, so the cost of 30 may be 5/3 of itself.
    let net = [-30_000] + [Int64](repeating: 10_000, count: 9)
    let value = try switching(net, promise: 6, .line(known(LineID("costs"))))
    guard case .factor(let factor) = value.promise else {
      Issue.record("no factor")
      return
    }
    #expect(isClose(factor.value, 5.0 / 3))
  }

  @Test func `a promise beyond the horizon asks to be back at the horizon`() throws {
    let net = [-30_000] + [Int64](repeating: 10_000, count: 4)
    let value = try switching(net, promise: 60, .allBenefits)
    #expect(value.promise == .factor(try known(Ratio(0.75))))
  }

  @Test func `a promise centuries away is early or late by as much`() throws {
    var businessCase = try CaseBuilder.net([-30, 10, 10, 10])
    businessCase.promise = .by(try known(Month(year: 2400, month: 1)))
    guard case .early(let months) = try Evaluation(of: businessCase).promise?.state else {
      Issue.record("not early")
      return
    }
    #expect(months.count == 373 * 12 - 3)
  }

  @Test func `money before the horizon counts nowhere, and rounds what follows`() throws {
    let start = try known(CaseBuilder.start)
    let span = try known(MonthSpan(start.advanced(by: -1), through: start.advanced(by: 1)))
    let line = try Line(
      id: known(LineID("a")), kind: .cost(.investment),
      amount: .instalments([known(Instalment(Money(ore: 100), over: span))], delay: .zero))
    let flow = try LineFlow(line, in: CaseBuilder.circumstances(months: 3))
    #expect(flow.counted.map(\.ore) == [34, 33, 0])
  }

  @Test func `sums that overflow together are a failure and no trap`() throws {
    let start = try known(CaseBuilder.start)
    let sums = try (0..<40).map { _ in
      try known(Instalment(Money(ore: .max), over: MonthSpan(start)))
    }
    let line = try Line(
      id: known(LineID("a")), kind: .cost(.investment), amount: .instalments(sums, delay: .zero))
    #expect(throws: EvaluationFailure.self) {
      try LineFlow(line, in: CaseBuilder.circumstances(months: 3))
    }
  }
}
