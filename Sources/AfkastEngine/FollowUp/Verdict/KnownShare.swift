public import AfkastModel

/// How much of the benefits, or costs, that were planned to date is booked or measured, and not merely
/// assumed.
public struct KnownShare: Sendable, Hashable {
  /// The planned benefits, or costs, to date that count.
  public let planned: Money
  /// Those of them in months that are booked.
  public let booked: Money
  /// Those of them in months that are measured.
  public let measured: Money
  /// The rest of them.
  public let assumed: Money

  init(_ lines: [FollowedLine], ofBenefits: Bool = true) throws(MoneyOverflow) {
    var (planned, booked, measured) = (Money.zero, Money.zero, Money.zero)
    for line in lines where line.isBenefit == ofBenefits {
      for index in 0..<line.passed {
        let money = line.planned[index]
        planned = try planned + money
        switch line.standings[index] {
        case .booked: booked = try booked + money
        case .measured: measured = try measured + money
        case .assumed, .expected: break
        }
      }
    }
    (self.planned, self.booked, self.measured) = (planned, booked, measured)
    assumed = try planned - booked - measured
  }

  /// A part over what was planned; nil where nothing was planned yet.
  public func share(of part: Money) -> Ratio? {
    guard planned > .zero else { return nil }
    return Ratio(Double(part.ore) / Double(planned.ore))
  }

  /// Booked and measured over planned, 0 to 1; nil where no benefit was planned yet.
  public var share: Ratio? {
    guard planned > .zero else { return nil }
    return Ratio((Double(booked.ore) + Double(measured.ore)) / Double(planned.ore))
  }

  /// Whether there is too little to judge by.
  var isTooLittle: Bool { (share?.value ?? 1) < Verdict.leastKnown }
}
