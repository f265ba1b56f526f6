import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Internal rates: edges.
@Suite struct InternalRateEdgeTests {
  private func rate(_ ore: Int64...) -> InternalRate {
    InternalRate(ofMonthlyNet: ore.map { Money(ore: $0) })
  }

  @Test func `no flow is undefined, a flow of one sign has none`() throws {
    #expect(rate() == .undefined)
    #expect(rate(0, 0) == .undefined)
    #expect(rate(0, 5, 0) == .none)
    #expect(rate(-1, -2) == .none)
  }

  @Test func `a total of zero is a rate of exactly zero`() throws {
    #expect(try rate(-100, 100) == .one(known(YearlyRate(0))))
    #expect(try rate(100, 0, -100) == .one(known(YearlyRate(0))))
    #expect(try rate(0, -3, 1, 1, 1, 0) == .one(known(YearlyRate(0))))
    let huge = Int64.max / 3
    #expect(try rate(-huge, -huge, huge, huge) == .one(known(YearlyRate(0))))
    #expect(try rate(1, -2, 1) == .one(known(YearlyRate(0))))
    #expect(try rate(-1, 3, -3, 1) == .one(known(YearlyRate(0))))
  }

  @Test func `the largest and smallest amounts together`() throws {
    #expect(try rate(.max, -1) == .one(known(YearlyRate((-1.0).nextUp))))
    guard case .one(let high) = rate(-1, .max) else {
      Issue.record("one rate expected")
      return
    }
    #expect(high.value.isFinite && high.value > 1e200)
    #expect(try rate(.min, .min, .max, .max, 2) == .one(known(YearlyRate(0))))
    #expect(rate(.min, .max) != .none)
  }

  @Test func `a rate of zero is found beside others`() throws {
    // (1 − v)(1 − 1.1 v)(1 − 0.9 v), in thousands.
    let rates = PeriodicRates.all(of: [1_000, -3_000, 2_990, -990])
    #expect(rates.count == 3 && rates[1] == 0)
    #expect(abs(rates[0] + 0.1) < 1e-12 && abs(rates[2] - 0.1) < 1e-12)
  }

  @Test func `roots far closer than the eye are told apart`() throws {
    let rates = PeriodicRates.all(of: RandomFlows.product(of: [0.1, 0.10001]))
    #expect(rates.count == 2)
    #expect(abs((rates.first ?? 0) - 0.1) < 1e-9 && abs((rates.last ?? 0) - 0.10001) < 1e-9)
  }

  /// Whole coefficients, so that the root is exactly multiple: (4 − 5v)^n is zero at 25 %.
  @Test(
    arguments: [
      [16, -40, 25], [64, -240, 300, -125], [256, -1_280, 2_400, -2_000, 625],
    ] as [[Double]])
  func `a multiple rate is found once`(_ flow: [Double]) throws {
    let rates = PeriodicRates.all(of: flow)
    #expect(rates.count == 1)
    #expect(abs(try known(rates.first) - 0.25) < (flow.count == 3 ? 1e-6 : 1e-3))
  }

  /// (10 − 11v)²(2 − v): 10 % twice, and −50 % once.
  @Test func `a tangent rate is found beside a simple one`() {
    let rates = PeriodicRates.all(of: [200, -540, 462, -121])
    #expect(rates.count == 2)
    #expect(abs((rates.first ?? 9) + 0.5) < 1e-9 && abs((rates.last ?? 9) - 0.1) < 1e-6)
  }

  @Test func `rates of zero of any multiplicity are one, and many equal rates are one`() {
    for count in [2, 3, 4, 8, 30] {
      let rates = PeriodicRates.all(of: RandomFlows.product(of: Array(repeating: 0, count: count)))
      #expect(rates == [0], "\(count)")
    }
    let many = PeriodicRates.all(of: RandomFlows.product(of: Array(repeating: 0.25, count: 20)))
    #expect(many.count == 1)
  }

  @Test func `what is not finite has no rates`() throws {
    #expect(PeriodicRates.all(of: [-1, .nan, 2]).isEmpty)
    #expect(PeriodicRates.all(of: [-.infinity, 2, -1]).isEmpty)
    #expect(PeriodicRates.all(of: [-1e308, 1e308, 1e308]).allSatisfy { $0.isFinite })
    let least = -Double.leastNonzeroMagnitude
    #expect(PeriodicRates.all(of: [least, 1e308, least]).allSatisfy { $0 >= -1 })
    #expect(PeriodicRates.all(of: [-0.0, 0.0]).isEmpty)
  }
}
