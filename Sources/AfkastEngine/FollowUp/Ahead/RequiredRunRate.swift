public import AfkastModel

/// What an assumption must be on average from now on so that the promise is just kept, the others as
/// forecast (DESIGN.md section 6).
public struct RequiredRunRate: Sendable {
  /// The assumption.
  public let assumption: AssumptionID
  /// What it is expected to be: a value in base units, or a factor on a plan that differs by month.
  public let expected: Ratio
  /// What it must be, in the same terms; nil where no value does it.
  public let required: Ratio?
  /// Whether the values are factors on the plan.
  public let isFactor: Bool
}

/// Finds what must be reached.
struct RunRateSearch {
  private let curves: CaseCurves
  private let promisedIndex: Int
  private let expected: AssumptionSetting

  /// Nil where no month is left, or the promise was to be kept before the first one.
  init?(_ curves: CaseCurves, promised: Month) {
    guard let index = curves.frame.index(promised: promised), !curves.frame.isOver else {
      return nil
    }
    self.curves = curves
    promisedIndex = index
    expected = curves.evidence.expected
  }

  /// Every assumption that has a range or a KPI and that a line needs, in the order of the file.
  func rates() -> [RequiredRunRate] {
    let businessCase = curves.businessCase
    let inputs = CaseInputs(of: businessCase)
    let measured = Set(businessCase.kpis.compactMap { $0.measures?.assumption })
    guard let circumstances = try? Circumstances(of: businessCase, expected) else { return [] }
    return businessCase.assumptions.compactMap { assumption in
      guard assumption.estimate != nil || measured.contains(assumption.id) else { return nil }
      let users = curves.lines.filter {
        inputs.inputs(of: $0.line).assumptions.contains(assumption.id)
      }
      guard !users.isEmpty else { return nil }
      let moved = MovedAssumption(
        assumption, in: circumstances, factor: expected.factors[assumption.id])
      return rate(of: moved, Set(users.map(\.line.id)))
    }
  }

  private func rate(of moved: MovedAssumption, _ users: Set<LineID>) -> RequiredRunRate? {
    guard let plan = Ratio(moved.plan) else { return nil }
    let others = net { !users.contains($0.line.id) }
    var known: [Double: Double?] = [:]
    let search = SwitchingSearch(
      plan: moved.plan, ways: moved.ways(months: curves.frame.horizon.count)
    ) { value in
      if let margin = known[value] { return margin }
      let margin = self.margin(moved.setting(at: value, in: expected), users, others)
      known[value] = .some(margin)
      return margin
    }
    return RequiredRunRate(
      assumption: moved.id, expected: plan, required: search.nearest().flatMap(Ratio.init),
      isFactor: moved.isFactor)
  }

  /// The lowest cumulative net from the promised month on, in øre; nil where it cannot be computed.
  private func margin(
    _ setting: AssumptionSetting?, _ users: Set<LineID>, _ others: [Double]
  ) -> Double? {
    guard let setting,
      let flows = try? ExpectedFlows(of: curves.businessCase, setting, only: users)
    else { return nil }
    var net = others
    for line in curves.lines where users.contains(line.line.id) {
      guard let months = try? line.forecast(flows) else { return nil }
      for (index, money) in months.enumerated() {
        net[index] += (line.isBenefit ? 1 : -1) * Double(money.ore)
      }
    }
    var (cumulative, lowest) = (0.0, Double?.none)
    for (index, month) in net.enumerated() {
      cumulative += month
      if index >= promisedIndex { lowest = min(lowest ?? cumulative, cumulative) }
    }
    return lowest
  }

  private func net(of isWanted: (FollowedLine) -> Bool) -> [Double] {
    var net = [Double](repeating: 0, count: curves.frame.horizon.count)
    for line in curves.lines where isWanted(line) {
      for (index, money) in line.forecast.enumerated() {
        net[index] += (line.isBenefit ? 1 : -1) * Double(money.ore)
      }
    }
    return net
  }
}
