public import AfkastModel

/// A line as planned, as it went, and as it is expected to go on, in the case's prices.
public struct FollowedLine: Sendable {
  /// The line, as the newest version has it.
  public let line: Line
  /// What each month's money rests on, for the whole horizon.
  public let standings: [Standing]
  /// What counts of it in the newest version, by month of the horizon.
  public let planned: [Money]
  /// Of the months that have passed: booked, else measured, else assumed for a cost and nothing for a
  /// benefit.
  ///
  /// Of released time only what was harvested. Below nothing where it got worse.
  public private(set) var measured: [Money]
  /// As measured, with effects at the unfavourable end of their interval.
  public private(set) var confirmed: [Money]
  /// To the as-of month booked, else measured, else assumed; then as expected.
  public private(set) var forecast: [Money]
  /// Released time that is known to be realised in the months that have passed, before harvest; empty for
  /// all other lines.
  public let realised: [Money]
  /// What the budget was cut for it, by month of the horizon; empty for all other lines.
  public let harvested: [Money]
  /// Years whose booked money could not be moved to the case's prices.
  public let unadjustedYears: Set<Year>
  /// What of released time is still to be harvested; nil for all other lines and while nothing is known.
  let harvestRule: HarvestRule?

  /// Whether it is a benefit.
  public var isBenefit: Bool { line.kind.isBenefit }

  /// The months that have passed.
  public var passed: Int { measured.count }

  /// Stops an avoidable line after a month; what is booked or measured stays.
  mutating func end(after index: Int) {
    guard line.isAvoidable else { return }
    for month in forecast.indices where month > index && !standings[month].isKnown {
      forecast[month] = .zero
      if month < passed { (measured[month], confirmed[month]) = (.zero, .zero) }
    }
  }

  /// What happened, and then what other flows expect.
  func forecast(_ flows: ExpectedFlows) throws(MoneyOverflow) -> [Money] {
    let counted = flows.counted.months(of: line.id, count: forecast.count)
    let whole = flows.beforeHarvest.months(of: line.id, count: forecast.count)
    return try forecast.prefix(passed)
      + HarvestRule.months(
        harvestRule, [Money](counted.dropFirst(passed)), [Money](whole.dropFirst(passed)),
        harvested: [Money](harvested.dropFirst(passed)))
  }

  init(
    _ line: Line, _ flows: FollowUpFlows, _ facts: FollowedFacts, _ prices: LedgerPrices,
    _ frame: FollowUpFrame
  ) throws(MoneyOverflow) {
    let books = try LineBooks(of: line, facts, prices, frame)
    let known = try KnownMonths(line, books, flows, frame)
    self.line = line
    standings = known.standings
    planned = flows.planned.months(of: line.id, count: frame.horizon.count)
    guard case .benefit(.capacity(let share)) = line.kind else {
      (realised, harvested, harvestRule) = ([], [], nil)
      (measured, confirmed) = (known.measured, known.confirmed)
      unadjustedYears = books.unadjustedYears
      forecast = known.forecast + flows.ahead.counted.months(of: line.id, from: frame)
      return
    }
    let cuts = try HarvestedMonths(facts.harvests[line.id] ?? [], prices, frame.horizon)
    unadjustedYears = books.unadjustedYears.union(cuts.unadjustedYears)
    (realised, harvested) = (known.measured, cuts.monthly)
    harvestRule = HarvestRule(share, known.reached, hasCuts: cuts.hasAny)
    measured = zip(known.measured, cuts.monthly).map(HarvestRule.counted)
    confirmed = zip(known.confirmed, cuts.monthly).map(HarvestRule.counted)
    let past = zip(known.forecast.indices, measured).map { index, counted in
      known.standings[index].isKnown ? counted : known.forecast[index]
    }
    let ahead = try HarvestRule.months(
      harvestRule, flows.ahead.counted.months(of: line.id, from: frame),
      flows.ahead.beforeHarvest.months(of: line.id, from: frame),
      harvested: [Money](cuts.monthly.dropFirst(frame.passed)))
    forecast = past + ahead
  }
}

/// The months of a line that have passed, released time before any harvest.
private struct KnownMonths {
  let standings: [Standing]
  private(set) var measured: [Money] = []
  private(set) var confirmed: [Money] = []
  /// As the plan counts it where nothing is known.
  private(set) var forecast: [Money] = []

  init(
    _ line: Line, _ books: LineBooks, _ flows: FollowUpFlows, _ frame: FollowUpFrame
  ) throws(MoneyOverflow) {
    let count = frame.horizon.count
    let isMeasured = flows.measuredLines.months(of: line, count: frame.passed)
    standings = (0..<count).map { index in
      guard index < frame.passed else { return .expected }
      if books.months[index] != nil { return .booked }
      return isMeasured[index] ? .measured : .assumed
    }
    let planned = flows.planned.months(of: line.id, count: count)
    let values = flows.measured.months(of: line.id, count: count)
    let ends = flows.unfavourable(values, of: line, count: count)
    for index in 0..<frame.passed {
      switch standings[index] {
      case .booked:
        let amount = books.months[index] ?? .zero
        add(amount, amount, amount)
      case .measured: add(values[index], ends[index], values[index])
      case .assumed, .expected:
        let counted = line.kind.isBenefit ? Money.zero : planned[index]
        add(counted, counted, planned[index])
      }
    }
    guard frame.passed > 0, books.earlier != .zero else { return }
    // What was spent before the case began was spent on it.
    measured[0] = try measured[0] + books.earlier
    confirmed[0] = try confirmed[0] + books.earlier
    forecast[0] = try forecast[0] + books.earlier
  }

  private mutating func add(_ measured: Money, _ confirmed: Money, _ forecast: Money) {
    self.measured.append(measured)
    self.confirmed.append(confirmed)
    self.forecast.append(forecast)
  }

  /// What the last known month came to; nil while none is known.
  var reached: Money? {
    measured.indices.last { standings[$0].isKnown }.map { max(.zero, measured[$0]) }
  }
}

extension Standing {
  /// Whether it is more than an assumption.
  public var isKnown: Bool { self == .booked || self == .measured }
}
