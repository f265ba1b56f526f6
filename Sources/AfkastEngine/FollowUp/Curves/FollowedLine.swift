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
  /// To the as-of month booked, else measured; all other months, passed or not, as expected by now.
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

  /// What was spent on a cost before the case's first month, and so counts in it.
  let earlier: Money

  /// What pays the sums of a line that is no money per time; nil for all other lines.
  private let oneOff: OneOffBooks?

  /// Whether its sums are paid by what is booked in any month.
  var isPaidFromBooks: Bool { oneOff?.hasAny ?? false }

  /// Stops a line that ends with its case after a month; what is booked or measured stays.
  mutating func end(after index: Int) {
    guard line.endsWithCase else { return }
    for month in forecast.indices where month > index && !standings[month].isKnown {
      let spent = month == 0 ? earlier : .zero
      forecast[month] = spent
      if month < passed { (measured[month], confirmed[month]) = (spent, spent) }
    }
  }

  /// What happened, and then what other flows expect.
  func forecast(_ flows: ExpectedFlows) throws(MoneyOverflow) -> [Money] {
    let cuts =
      harvested.isEmpty ? [Money](repeating: .zero, count: forecast.count) : harvested
    let ahead = try Self.expected(line, flows, oneOff, harvestRule, harvested: cuts)
    var months = forecast.prefix(passed) + ahead.dropFirst(passed)
    if passed == 0, !months.isEmpty { months[0] = try months[0] + earlier }
    return [Money](months)
  }

  /// Every month of the horizon as flows expect it: without the sums that are paid, and of released time
  /// what is expected to be harvested.
  private static func expected(
    _ line: Line, _ flows: ExpectedFlows, _ oneOff: OneOffBooks?, _ rule: HarvestRule?,
    harvested: [Money]
  ) throws(MoneyOverflow) -> [Money] {
    let counted = flows.counted.months(of: line.id, count: harvested.count)
    if let oneOff { return try oneOff.remaining(of: counted) }
    return try HarvestRule.months(
      rule, counted, flows.beforeHarvest.months(of: line.id, count: harvested.count),
      harvested: harvested)
  }

  init(
    _ line: Line, _ flows: FollowUpFlows, _ facts: FollowedFacts, _ prices: LedgerPrices,
    _ frame: FollowUpFrame
  ) throws(MoneyOverflow) {
    let books = try LineBooks(of: line, facts, prices, frame)
    let oneOff = OneOffBooks(line, books)
    let known = try KnownMonths(line, books, oneOff, flows, frame)
    let cuts = try HarvestedMonths(
      line.kind.isCapacity ? facts.harvests[line.id] ?? [] : [], prices, frame.horizon)
    self.line = line
    (standings, earlier, self.oneOff) = (known.standings, books.earlier, oneOff)
    planned = flows.planned.months(of: line.id, count: frame.horizon.count)
    unadjustedYears = books.unadjustedYears.union(cuts.unadjustedYears)
    if case .benefit(.capacity(let share)) = line.kind {
      (realised, harvested) = (known.measured, cuts.monthly)
      harvestRule = HarvestRule(share, known.reached, hasCuts: cuts.hasAny)
      measured = zip(known.measured, cuts.monthly).map(HarvestRule.counted)
      confirmed = zip(known.confirmed, cuts.monthly).map(HarvestRule.counted)
    } else {
      (realised, harvested, harvestRule) = ([], [], nil)
      (measured, confirmed) = (known.measured, known.confirmed)
    }
    let expected = try Self.expected(
      line, flows.ahead, oneOff, harvestRule, harvested: cuts.monthly)
    let (counted, spent) = (measured, books.earlier)
    forecast = try expected.enumerated().mapMoney { month throws(MoneyOverflow) in
      if known.standings[month.offset].isKnown { return counted[month.offset] }
      return month.offset == 0 ? try month.element + spent : month.element
    }
  }
}

extension Standing {
  /// Whether it is more than an assumption.
  public var isKnown: Bool { self == .booked || self == .measured }
}
