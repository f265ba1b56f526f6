import AfkastModel

/// Takes a case apart into terms that many draws can be computed from at once.
///
/// Every line is the same formula as in an ``Evaluation``; only the order of the arithmetic differs.
struct CaseCompiler {
  let businessCase: BusinessCase
  let circumstances: Circumstances
  /// Values that are drawn, by slot; computed ones come after them.
  private(set) var slots: [AssumptionID: Int] = [:]
  private(set) var bounds: [(low: Double, high: Double)] = []
  private(set) var slotCount = 0
  private(set) var computed: [ComputedSlot] = []

  var fixed: [FixedTerm] = []
  var ramps: [RampTerm] = []
  var kinks: [KinkTerm] = []
  var moving: [MovingTerm] = []
  var dense: [DenseTerm] = []
  var cohorts: [LaneCohort] = []
  var cohortIndices: [CohortID: Int] = [:]
  /// The net of everything certain, in øre by month.
  var certain: [Double]
  /// The first months, to which no line adds anything.
  let settled: Int

  init(
    _ businessCase: BusinessCase, in circumstances: Circumstances, drawn: [UncertainAssumption],
    after past: SettledMonths
  ) {
    self.businessCase = businessCase
    self.circumstances = circumstances
    settled = past.count
    certain = [Double](repeating: 0, count: circumstances.horizon.count)
    for (month, ore) in past.net.prefix(certain.count).enumerated() { certain[month] = ore }
    for (slot, uncertain) in drawn.enumerated() {
      slots[uncertain.assumption.id] = slot
      bounds.append((uncertain.estimate.low.value, uncertain.estimate.high.value))
    }
    slotCount = drawn.count
  }

  var months: Int { circumstances.horizon.count }

  /// A new slot for what a program computes.
  mutating func slot(computing steps: [LaneProgram.Step]) -> Int {
    let slot = slotCount
    computed.append(ComputedSlot(slot: slot, program: LaneProgram(steps: steps)))
    slotCount += 1
    return slot
  }

  /// Adds one line, on its side of the account.
  mutating func add(_ seen: SeenLine, sign: Double) throws(LineProblem) {
    guard isUncertain(seen.line) else {
      for (month, money) in seen.months.enumerated() where month >= settled {
        certain[month] += sign * Double(money.ore)
      }
      return
    }
    switch seen.line.amount {
    case .perTime(let rate, let span, let terms):
      try add(rate, over: span, terms, of: seen, sign: sign)
    case .instalments(let instalments, let delay):
      try add(instalments, delay: delay, of: seen, sign: sign)
    }
  }

  private func isUncertain(_ line: Line) -> Bool {
    if line.reimbursement?.members.map(isUncertain) ?? false { return true }
    switch line.amount {
    case .perTime(let rate, _, let terms):
      let formula = rate.formula.map(isUncertain) ?? false
      return formula || terms.lengths.contains(where: isUncertain)
    case .instalments(let instalments, let delay):
      return isUncertain(delay)
        || instalments.contains { $0.sum.formula.map(isUncertain) ?? false }
    }
  }
}
