import AfkastModel

/// The net of a case as one assumption moves: only the lines that need it are computed again.
struct NetOfAssumption {
  private let moved: MovedAssumption
  private let affected: BusinessCase
  private let settings: EvaluationSettings
  private let factors: DiscountFactors
  /// The net of all other lines, in øre.
  private let others: [Double]

  /// The net of a case whose counted lines need what `needs` has, line by line.
  init(_ moved: MovedAssumption, _ needs: [LineInputs], _ switching: AssumptionSwitching) {
    let flow = switching.flow
    var part = switching.businessCase
    var (lines, assumptions, cohorts) = (
      Set<LineID>(), Set<AssumptionID>(), Set<CohortID>()
    )
    for (seen, need) in zip(flow.seenLines, needs) where need.assumptions.contains(moved.id) {
      lines.insert(seen.line.id)
      assumptions.formUnion(need.assumptions)
      cohorts.formUnion(need.cohorts)
    }
    part.lines = part.lines.filter { lines.contains($0.id) }
    part.assumptions = part.assumptions.filter { assumptions.contains($0.id) }
    part.cohorts = part.cohorts.filter { cohorts.contains($0.id) }
    var others = [Double](repeating: 0, count: flow.horizon.count)
    for (sign, side) in [(-1.0, flow.costLines), (1.0, flow.benefitLines)] {
      for seen in side where !lines.contains(seen.line.id) {
        for (index, money) in seen.months.enumerated() { others[index] += sign * Double(money.ore) }
      }
    }
    self.moved = moved
    self.others = others
    affected = part
    settings = switching.settings
    factors = switching.factors
  }

  /// How far the case is from both conditions at a value; nil where it cannot be computed.
  func margins(at value: Double, _ promisedIndex: Int?) -> Margins? {
    guard let setting = moved.setting(at: value, in: settings.assumptions),
      let circumstances = try? Circumstances(of: affected, setting),
      let flow = try? CashFlow(of: affected, in: circumstances, seenBy: settings.perspective)
    else { return nil }
    var (present, cumulative, lowest) = (0.0, 0.0, Double?.none)
    for (index, money) in flow.net.enumerated() {
      let net = others[index] + Double(money.ore)
      present += factors.factors[index] * net
      cumulative += net
      if let promisedIndex, index >= promisedIndex {
        lowest = min(lowest ?? cumulative, cumulative)
      }
    }
    return Margins(presentValue: present, promise: lowest)
  }
}

extension CashFlow {
  /// All lines that count, costs first.
  var seenLines: [SeenLine] { costLines + benefitLines }
}
