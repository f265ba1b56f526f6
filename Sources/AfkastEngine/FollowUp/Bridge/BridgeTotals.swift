import AfkastModel

/// The total net of a plan with more and more of what came in its place.
struct BridgeTotals {
  /// As approved.
  let planned: Money
  /// After each cause, in order, from time to harvest.
  let stages: [(cause: Bridge.Cause, total: Money)]

  /// `followed` has the plan's lines with everything in place.
  init(_ plan: BusinessCase, _ followed: CaseCurves) throws(EvaluationFailure) {
    var part = SubstitutedPlan(plan, followed)
    var total = try part.total()
    planned = total
    var stages: [(cause: Bridge.Cause, total: Money)] = []
    for cause in [Bridge.Cause.time, .volume, .effect, .price, .costs, .harvest] {
      if part.substitute(cause) { total = try part.total() }
      stages.append((cause, total))
    }
    self.stages = stages
  }
}

/// A plan of which some causes have been put in place.
private struct SubstitutedPlan {
  private let plan: BusinessCase
  private let followed: CaseCurves
  private var believed: Set<AssumptionID> = []
  private var places: Set<Bridge.Cause> = []

  init(_ plan: BusinessCase, _ followed: CaseCurves) {
    self.plan = plan
    self.followed = followed
  }

  /// Puts one more cause in place; false where that makes no difference.
  mutating func substitute(_ cause: Bridge.Cause) -> Bool {
    places.insert(cause)
    let own = followed.businessCase.assumptions.filter { $0.cause == cause }.map(\.id)
    believed.formUnion(own)
    return [.effect, .costs, .harvest].contains(cause) || own.contains(where: differs)
  }

  private func differs(_ id: AssumptionID) -> Bool {
    followed.evidence.readings[id] != nil
      || plan.assumption(id)?.value != followed.businessCase.assumption(id)?.value
  }

  /// The net of all lines over the horizon.
  func total() throws(EvaluationFailure) -> Money {
    let flows = try SubstitutedFlows(mixed, followed, believed)
    do throws(MoneyOverflow) {
      var total = Money.zero
      for line in followed.lines {
        let sum = try months(of: line, flows).total()
        total = line.isBenefit ? try total + sum : try total - sum
      }
      return total
    } catch {
      throw EvaluationFailure(.overflow)
    }
  }

  /// The plan with the values that are believed of another version.
  private var mixed: BusinessCase {
    var mixed = plan
    mixed.assumptions = plan.assumptions.map { own in
      believed.contains(own.id) ? followed.businessCase.assumption(own.id) ?? own : own
    }
    return mixed
  }

  private func months(
    of line: FollowedLine, _ flows: SubstitutedFlows
  ) throws(MoneyOverflow) -> [Money] {
    if places.contains(line.isBenefit ? .harvest : .costs) { return line.forecast }
    let booksCount = line.isBenefit && places.contains(.effect)
    let months = flows.months(of: line)
    return try line.standings.indices.mapMoney { index throws(MoneyOverflow) in
      guard booksCount, line.standings[index] == .booked || line.isPaidFromBooks else {
        return months[index]
      }
      guard !line.realised.isEmpty else { return line.forecast[index] }
      return try line.realised[index].part(line.line.kind.countedShare)
    }
  }
}

/// The months of lines with what is believed, released time as planned to be harvested.
private struct SubstitutedFlows {
  private let planned: LineMonthsByID
  private let measured: LineMonthsByID
  private let expected: LineMonthsByID

  init(
    _ mixed: BusinessCase, _ followed: CaseCurves, _ believed: Set<AssumptionID>
  ) throws(EvaluationFailure) {
    let perspective = Perspective.actor(.municipality)
    let plan = try Circumstances(of: mixed)
    planned = try LineMonthsByID(mixed, in: plan, seenBy: perspective)
    let evidence = followed.evidence.only(believed)
    guard !evidence.readings.isEmpty else {
      (measured, expected) = (planned, planned)
      return
    }
    expected = try LineMonthsByID(
      mixed, in: Circumstances(of: mixed, evidence.expected), seenBy: perspective)
    var setting = evidence.measured(plan)
    let inputs = CaseInputs(of: mixed)
    // A line's profile goes where the measurement that contains it comes in.
    let isMeasured = { (line: FollowedLine) in
      followed.businessCase.profileCarrier(of: inputs.inputs(of: line.line))
        .map { evidence.readings[$0] != nil } ?? false
    }
    for line in followed.lines where isMeasured(line) {
      setting.levelMonths[line.line.id] = line.standings.map { $0 == .measured }
    }
    measured = try LineMonthsByID(
      mixed, in: Circumstances(of: mixed, setting), seenBy: perspective)
  }

  func months(of line: FollowedLine) -> [Money] {
    let (id, count) = (line.line.id, line.standings.count)
    let planned = planned.months(of: id, count: count)
    let measured = measured.months(of: id, count: count)
    let expected = expected.months(of: id, count: count)
    return line.standings.indices.map { index in
      switch line.standings[index] {
      case .measured: measured[index]
      case .assumed, .expected: expected[index]
      case .booked: planned[index]
      }
    }
  }
}
