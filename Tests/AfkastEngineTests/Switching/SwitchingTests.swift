import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Switching values: put back into the case, each gives an NPV of zero, or just keeps the promise.
@Suite struct SwitchingTests {
  private static func lines(_ seed: UInt64) throws -> [Line] {
    var random = SeededGenerator(seed: seed)
    let profile = TimeProfile(
      phaseIn: Months(Double(Int.random(in: 1...12, using: &random))) ?? .one,
      delay: Months(Double.random(in: 0...6, using: &random)) ?? .zero)
    return try [
      CaseBuilder.sums(
        "devices", .cost(.investment), [0: .random(in: 100_000...900_000, using: &random)]),
      CaseBuilder.flow(
        "licences", .cost(.operating), orePerYear: .random(in: 0...60_000, using: &random),
        months: 60),
      CaseBuilder.flow(
        "visits", .benefit(.cash), orePerYear: .random(in: 60_000...500_000, using: &random),
        months: 60, known(profile)),
      CaseBuilder.sums(
        "sale", .benefit(.cash), [24: .random(in: 0...300_000, using: &random)]),
    ]
  }

  private func businessCase(_ seed: UInt64) throws -> BusinessCase {
    var businessCase = try CaseBuilder.businessCase(months: 60, Self.lines(seed))
    businessCase.promise = .within(try known(WholeMonths(36)))
    return businessCase
  }

  private func number(_ value: SwitchingValue.Value?) -> Double? {
    switch value {
    case .factor(let ratio): ratio.value
    case .months(let months): months.count
    case .quantity(let number): number.value
    case nil: nil
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a factor on a line makes the present values balance`(_ seed: UInt64) throws {
    let evaluation = try Evaluation(of: businessCase(seed))
    let npv = evaluation.netPresentValue.ore
    for value in evaluation.switching {
      guard case .line(let id) = value.subject, let factor = number(value.breakEven) else {
        continue
      }
      let costs = evaluation.flow.costLines.filter { $0.line.id == id }
      let benefits = evaluation.flow.benefitLines.filter { $0.line.id == id }
      let own = (costs + benefits).reduce(0) {
        $0 + evaluation.factors.presentValue(of: $1.months).ore
      }
      let change = (factor - 1) * own * (costs.isEmpty ? 1 : -1)
      #expect(isClose(npv + change, 0, tolerance: 1e-9, scale: 1e6), "seed \(seed) \(id.text)")
    }
  }

  /// Benefits a hair above their promise factor keep the promise, a hair below they break it.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `the promise is just kept`(_ seed: UInt64) throws {
    let businessCase = try businessCase(seed)
    let evaluation = try Evaluation(of: businessCase)
    let value = evaluation.switching.first { $0.subject == .allBenefits }?.promise
    let factor = try known(number(value), "seed \(seed)")
    for (nudge, isKept) in [(1 + 1e-3, true), (1 - 1e-3, false)] {
      let scaled = try Self.scale(businessCase, by: factor * nudge)
      let state = try known(Evaluation(of: scaled).promise).state
      let kept =
        switch state {
        case .late, .notWithinHorizon: false
        case .early, .onTime, .nothingToEarnBack: true
        }
      #expect(kept == isKept, "seed \(seed), factor \(factor * nudge)")
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a delay of all benefits makes the present values balance`(_ seed: UInt64) throws {
    let businessCase = try businessCase(seed)
    let evaluation = try Evaluation(of: businessCase)
    let delay = number(evaluation.switching.first { $0.subject == .delay }?.breakEven)
    guard evaluation.netPresentValue.ore > 2 else {
      #expect(delay == nil || evaluation.netPresentValue.ore >= -2, "seed \(seed)")
      return
    }
    let months = try known(delay, "seed \(seed)")
    // Whole months on either side can be put into the case itself.
    for (whole, isPositive) in [(months.rounded(.down), true), (months.rounded(.up) + 1, false)] {
      let delayed = try Self.delay(businessCase, by: Int(whole))
      let npv = try Evaluation(of: delayed).netPresentValue.ore
      #expect(isPositive ? npv >= -5 : npv <= 5, "seed \(seed), \(whole) months: \(npv)")
    }
  }

  @Test func `is none where no value does`() throws {
    let hopeless = try Evaluation(of: CaseBuilder.net([-100, 0, 0]))
    #expect(hopeless.switching.first { $0.subject == .allBenefits }?.breakEven == nil)
    #expect(hopeless.switching.first { $0.subject == .delay }?.breakEven == nil)
    let free = try Evaluation(of: CaseBuilder.net([0, 100]))
    #expect(free.switching.first { $0.subject == .delay }?.breakEven == nil)
  }

  private static func scale(_ businessCase: BusinessCase, by factor: Double) throws -> BusinessCase
  {
    var scaled = businessCase
    scaled.lines = try businessCase.lines.map { line in
      guard line.kind.isBenefit else { return line }
      return Line(id: line.id, kind: line.kind, amount: try line.amount.scaled(by: factor))
    }
    return scaled
  }

  private static func delay(_ businessCase: BusinessCase, by months: Int) throws -> BusinessCase {
    var delayed = businessCase
    delayed.lines = try businessCase.lines.map { line in
      guard line.kind.isBenefit else { return line }
      return Line(id: line.id, kind: line.kind, amount: try line.amount.delayed(by: months))
    }
    return delayed
  }
}

extension LineAmount {
  fileprivate func scaled(by factor: Double) throws -> LineAmount {
    switch self {
    case .perTime(.certain(let rate), let span, let profile):
      let rate = try known(MoneyRate(orePerYear: rate.orePerYear * factor))
      return .perTime(.certain(rate), over: span, profile: profile)
    case .instalments(let instalments, let delay):
      let scaled = try instalments.map { instalment in
        guard case .certain(let sum) = instalment.sum else { return instalment }
        let ore = try known(Money(roundingOre: Double(sum.ore) * factor))
        return try known(Instalment(ore, over: instalment.months))
      }
      return .instalments(scaled, delay: delay)
    case .perTime: return self
    }
  }

  fileprivate func delayed(by months: Int) throws -> LineAmount {
    switch self {
    case .perTime(let rate, let span, var profile):
      profile.delay = try profile.delay.longer(by: months)
      return .perTime(rate, over: span, profile: profile)
    case .instalments(let sums, let delay):
      return .instalments(sums, delay: try delay.longer(by: months))
    }
  }
}

extension Length {
  fileprivate func longer(by months: Int) throws -> Length {
    guard case .fixed(let length) = self else { return self }
    return .fixed(try known(Months(length.count + Double(months))))
  }
}
