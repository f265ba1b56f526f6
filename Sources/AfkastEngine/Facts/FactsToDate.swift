public import AfkastModel

/// Booked costs and measured values to date beside the plan; the four curves of follow-up are more
/// than this.
public struct FactsToDate: Sendable {
  /// A line's money to date, as planned and as booked.
  public struct LineBesidePlan: Sendable {
    /// The line.
    public let line: Line
    /// Which side it is on.
    public let side: Side
    /// What the plan has in the months to date, in the case's prices.
    public let plan: Money
    /// What was booked on it; nil if nothing was.
    public let spent: BookedMoney?
    /// Of a benefit with a reference budget: that budget in the booked months minus what was spent.
    public let saved: BookedMoney?
  }

  /// An assumption that a KPI measures, as planned and as last measured.
  public struct MeasuredAssumption: Sendable {
    /// The assumption.
    public let assumption: Assumption
    /// The KPI.
    public let kpi: KPI
    /// The plan's value in the last month to date, in base units; nil where it cannot be computed.
    public let plan: Quotient?
    /// The last measurement, of a target group or of all together; nil if there is none.
    public let measurement: Measurement?
    /// The period that it is of.
    public let period: Period?
    /// What it says of the assumption, in base units; nil where an improvement has no baseline.
    public let measured: Quotient?
  }

  /// The last month that counts; nil where none was asked for and nothing is booked or measured.
  public let asOf: Month?
  /// The index that moved booked money to the case's prices; nil where none did.
  public let index: PriceIndex?
  /// The lines that count, costs first.
  public let lines: [LineBesidePlan]
  /// What is booked on lines that the case has no more, or that do not count here.
  public let elsewhere: [CaseRecord.Booked]
  /// Each assumption that a KPI measures; several times where target groups were measured.
  public let assumptions: [MeasuredAssumption]

  /// Puts facts beside a plan; `MoneyOverflow` if amounts cannot be added up.
  ///
  /// `record` holds the facts to `asOf`, the corrected ones left out. Without `asOf` it is the last month
  /// that something booked or measured is about. `index` moves booked money to the case's prices.
  public init(
    of evaluation: Evaluation, _ record: CaseRecord, asOf: Month?, movedBy index: PriceIndex?
  ) throws(MoneyOverflow) {
    let last = asOf ?? record.lastMonth
    self.asOf = last
    let spending = BookedSpending(record, to: evaluation.businessCase.prices, by: index)
    let known = last.map { evaluation.flow.horizon.first.distance(to: $0) + 1 } ?? 0
    let months = min(max(0, known), evaluation.flow.horizon.count)
    func beside(_ seen: SeenLine, _ side: Side) throws(MoneyOverflow) -> LineBesidePlan {
      LineBesidePlan(
        line: seen.line, side: side, plan: try seen.months.prefix(months).total(),
        spent: try spending.spent(on: seen.line.id), saved: try spending.saved(by: seen.line))
    }
    var lines: [LineBesidePlan] = []
    for seen in evaluation.flow.costLines { lines.append(try beside(seen, .cost)) }
    for seen in evaluation.flow.benefitLines { lines.append(try beside(seen, .benefit)) }
    self.lines = lines
    self.index = spending.movesMoney ? index : nil
    elsewhere = record.booked.filter { booked in !lines.contains { $0.line.id == booked.line } }
    assumptions = Self.assumptions(evaluation, record, at: max(0, months - 1))
  }

  private static func assumptions(
    _ evaluation: Evaluation, _ record: CaseRecord, at index: Int
  ) -> [MeasuredAssumption] {
    let (latest, circumstances) = (record.latestMeasurements, evaluation.flow.circumstances)
    return evaluation.businessCase.kpis.flatMap { kpi -> [MeasuredAssumption] in
      guard let id = kpi.measures?.assumption,
        let assumption = evaluation.businessCase.assumption(id)
      else { return [] }
      let plan = try? circumstances.value(of: .assumption(id), at: index)
      let facts = latest.filter { $0.measurement?.kpi == kpi.id }
      return (facts.isEmpty ? [nil] : facts.map(Optional.some)).map { fact in
        let measurement = fact?.measurement
        return MeasuredAssumption(
          assumption: assumption, kpi: kpi, plan: plan, measurement: measurement,
          period: fact?.period, measured: measurement.flatMap { kpi.measured($0.value) })
      }
    }
  }
}

extension CaseRecord {
  /// The last month that something booked or measured is about; nil if nothing is.
  fileprivate var lastMonth: Month? {
    facts.filter { [.actual, .measurement].contains($0.content.kind) }
      .map(\.period.lastDay.month).max()
  }
}

extension Fact {
  fileprivate var measurement: Measurement? {
    if case .measurement(let measurement) = content { measurement } else { nil }
  }
}
