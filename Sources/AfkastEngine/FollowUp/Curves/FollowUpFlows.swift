import AfkastModel

/// The same formulas under four sets of values: as planned, as measured, at the unfavourable end, and as
/// expected from here.
struct FollowUpFlows {
  /// The newest version's plan.
  let planned: LineMonthsByID
  /// With measured values in measured months, and released time before any harvest.
  let measured: LineMonthsByID
  /// The same with effects at the unfavourable end of their interval.
  let confirmed: LineMonthsByID
  /// With what has been learned, as if it had always been so.
  let ahead: ExpectedFlows
  let measuredLines: MeasuredLines
  /// Lines that hang on an effect that it is too early to tell.
  private let tooEarly: Set<LineID>

  init(
    of businessCase: BusinessCase, _ evidence: CaseEvidence, _ plan: Circumstances,
    _ frame: FollowUpFrame, seenBy perspective: Perspective
  ) throws(EvaluationFailure) {
    let lines = MeasuredLines(of: businessCase, evidence.readings)
    measuredLines = lines
    let inputs = CaseInputs(of: businessCase)
    tooEarly = Set(
      businessCase.lines.filter { evidence.isTooEarly($0, inputs) }.map(\.id))
    let whole = businessCase.beforeHarvest
    planned = try LineMonthsByID(businessCase, in: plan, seenBy: perspective)
    ahead = try ExpectedFlows(of: businessCase, evidence.expected)
    guard !evidence.readings.isEmpty else {
      (measured, confirmed) = (planned, planned)
      return
    }
    var setting = evidence.measured(plan)
    for line in businessCase.lines
    where businessCase.profileCarrier(of: inputs.inputs(of: line)) != nil {
      setting.levelMonths[line.id] = lines.months(of: line, count: frame.passed)
    }
    measured = try LineMonthsByID(
      whole, in: Circumstances(of: whole, setting), seenBy: perspective)
    setting.byMonth = evidence.confirmed(plan).byMonth
    confirmed = try LineMonthsByID(
      whole, in: Circumstances(of: whole, setting), seenBy: perspective)
  }

  /// Measured months with effects at their unfavourable end: a benefit is nothing while it is too early to
  /// tell its effect, and never more than was measured; a cost never less.
  func unfavourable(_ measured: [Money], of line: Line, count: Int) -> [Money] {
    let ends = confirmed.months(of: line.id, count: count)
    guard line.kind.isBenefit else { return zip(measured, ends).map { max($0, $1) } }
    if tooEarly.contains(line.id) { return measured.map { min($0, .zero) } }
    return zip(measured, ends).map { min($0, $1) }
  }
}

/// What counts of each line, by month of the horizon.
struct LineMonthsByID {
  private var months: [LineID: [Money]] = [:]

  init(
    _ businessCase: BusinessCase, in circumstances: Circumstances, seenBy perspective: Perspective
  ) throws(EvaluationFailure) {
    let flow = try CashFlow(of: businessCase, in: circumstances, seenBy: perspective)
    for line in flow.costLines + flow.benefitLines { months[line.line.id] = line.months }
  }

  /// The months of a line; nothing where it is not seen.
  func months(of line: LineID, count: Int) -> [Money] {
    months[line] ?? [Money](repeating: .zero, count: count)
  }
}

extension BusinessCase {
  /// The case with all released time as if it became money.
  var beforeHarvest: BusinessCase {
    var whole = self
    for index in whole.lines.indices {
      if case .benefit(.capacity) = whole.lines[index].kind {
        whole.lines[index].kind = .benefit(.capacity(harvest: .whole))
      }
    }
    return whole
  }
}
