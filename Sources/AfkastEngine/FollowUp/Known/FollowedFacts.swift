public import AfkastModel

/// What follow-up reads of a case's facts, sorted by what it is about; money is added up by line and month.
public struct FollowedFacts: Sendable {
  /// Measured values by KPI, in order of their periods; of all target groups together.
  public private(set) var measurements: [KPIID: [DatedMeasurement]] = [:]
  /// KPIs with a value of some target group; no curve counts those.
  public private(set) var measuredByGroup: Set<KPIID> = []
  /// Money booked on a line by month, in running prices; positive is spending.
  public private(set) var booked: [LineID: [Month: Money]] = [:]
  /// The months of a line whose books are closed, or whose amount somebody recorded by hand.
  public private(set) var settled: [LineID: Set<Month>] = [:]
  /// Budget cuts by line, in order of their months, in running prices.
  public private(set) var harvests: [LineID: [DatedHarvest]] = [:]
  /// Decisions on how the case goes on, in order of their days.
  public private(set) var decisions: [DatedDecision] = []

  /// Nothing is known.
  public init() {}

  /// Sorts the facts of a case that are in force within a window; `MoneyOverflow` if they cannot be added
  /// up.
  public init(_ facts: [Fact], in window: FactWindow) throws(MoneyOverflow) {
    let imported = facts.fromFiles
    for fact in try CaseRecord(facts, in: window).facts {
      try add(fact, isImported: imported.contains(fact.id))
    }
    sort()
  }

  /// Adds money booked on a line in a month.
  public mutating func book(_ amount: Money, on line: LineID, in month: Month)
    throws(MoneyOverflow)
  {
    let old = booked[line]?[month] ?? .zero
    booked[line, default: [:]][month] = try old + amount
  }

  /// Says that all money of a line's month is booked.
  public mutating func settle(_ line: LineID, in month: Month) {
    settled[line, default: []].insert(month)
  }

  private mutating func add(_ fact: Fact, isImported: Bool) throws(MoneyOverflow) {
    let month = fact.period.firstDay.month
    switch fact.content {
    case .measurement(let measurement) where measurement.group != nil:
      measuredByGroup.insert(measurement.kpi)
    case .measurement(let measurement):
      measurements[measurement.kpi, default: []].append(
        DatedMeasurement(fact.period, measurement.value, count: measurement.count))
    case .actual(let actual):
      try book(actual.amount, on: actual.line, in: month)
      // A file may bring more of a month that was not closed.
      if !isImported { settle(actual.line, in: month) }
    case .closing(let line): settle(line, in: month)
    case .harvest(let harvest):
      harvests[harvest.line, default: []].append(DatedHarvest(month, harvest.yearly))
    case .decision(let decision):
      decisions.append(DatedDecision(fact.period.lastDay, decision))
    default: break
    }
  }

  private mutating func sort() {
    // In order of time and then of size, so that the order of recording changes nothing.
    measurements = measurements.mapValues { $0.sorted { $0.order < $1.order } }
    harvests = harvests.mapValues { $0.sorted { ($0.from, $0.yearly) < ($1.from, $1.yearly) } }
    // Of two on one day the one that ends the case counts, whichever was recorded first.
    decisions.sort { $0.order < $1.order }
  }
}

extension [Fact] {
  /// Those that a file brought, and what was put in the place of such.
  fileprivate var fromFiles: Set<FactID> {
    var found: Set<FactID> = []
    // A correction comes after what it corrects, so one pass in order of recording reaches all.
    for fact in sorted(by: { $0.id < $1.id }) {
      let isInPlaceOfOne = fact.correction.map { found.contains($0.corrected) } ?? false
      if fact.row != nil || isInPlaceOfOne { found.insert(fact.id) }
    }
    return found
  }
}

/// A value of a KPI and the time that it is of.
public struct DatedMeasurement: Sendable, Hashable {
  /// The time.
  public let period: Period
  /// The value, in the KPI's own unit.
  public let value: KPIValue
  /// How many people or things were measured, where known.
  public let count: Int?

  /// Makes it.
  public init(_ period: Period, _ value: KPIValue, count: Int? = nil) {
    self.period = period
    self.value = value
    self.count = count
  }

  fileprivate var order: (Day, Day, KPIValue) { (period.lastDay, period.firstDay, value) }
}

/// A budget cut and the month from which it holds.
public struct DatedHarvest: Sendable, Hashable {
  /// The first month.
  public let from: Month
  /// How much a year, in that month's prices.
  public let yearly: Money

  /// Makes it.
  public init(_ from: Month, _ yearly: Money) {
    self.from = from
    self.yearly = yearly
  }
}

/// A decision and its day.
public struct DatedDecision: Sendable, Hashable {
  /// The day.
  public let day: Day
  /// What was decided.
  public let decision: Decision

  /// Makes it.
  public init(_ day: Day, _ decision: Decision) {
    self.day = day
    self.decision = decision
  }

  fileprivate var order: (Day, Int, String, String) {
    (day, decision.course.endsTheCase ? 1 : 0, decision.course.rawValue, decision.note)
  }
}
