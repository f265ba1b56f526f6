public import AfkastModel

/// What a case draws and returns: by year, and by who and where.
public struct PortfolioFigures: Sendable {
  /// What one department has in one budget area.
  public struct Place: Sendable, Hashable {
    /// Nil where lines name none.
    public let department: DepartmentID?
    /// Nil where lines name none.
    public let area: BudgetArea?
  }

  /// The price level of all amounts; nil where the case names none.
  public let prices: Year?
  /// All together.
  public let total: PoolAmounts
  /// What certainly came back to date, less what was spent.
  public let confirmed: Money
  /// By calendar year.
  public let years: [Year: PoolAmounts]
  /// By place; what was planned is not among them, since lines change from version to version.
  public let places: [Place: PoolAmounts]

  init(_ review: CaseReview) throws(MoneyOverflow) {
    let curves = review.curves
    prices = curves.businessCase.prices
    confirmed = curves.confirmed?.total ?? .zero
    var years: [Year: PoolAmounts] = [:]
    if let measured = curves.measured { try Self.add(measured, to: &years, \.toDate) }
    try Self.add(curves.forecast, to: &years, \.forecast)
    for index in review.plan.net.indices {
      let year = review.plan.horizon.month(at: index).year
      let planned = years[year, default: PoolAmounts()].planned
      years[year, default: PoolAmounts()].planned = try planned + review.plan.net[index]
    }
    var places: [Place: PoolAmounts] = [:]
    for line in curves.lines {
      let place = Place(department: line.line.department, area: line.line.area)
      var amounts = PoolAmounts()
      amounts.toDate = try CurveTotals(line.measured.total(), isBenefit: line.isBenefit)
      amounts.forecast = try CurveTotals(line.forecast.total(), isBenefit: line.isBenefit)
      try places[place, default: PoolAmounts()].add(amounts)
    }
    var total = PoolAmounts()
    for amounts in years.values { try total.add(amounts) }
    (self.total, self.years, self.places) = (total, years, places)
  }

  private static func add(
    _ curve: Curve, to years: inout [Year: PoolAmounts],
    _ part: WritableKeyPath<PoolAmounts, CurveTotals>
  ) throws(MoneyOverflow) {
    for index in curve.net.indices {
      let month = CurveTotals(
        costs: curve.costs[index], benefits: curve.benefits[index], net: curve.net[index])
      try years[curve.horizon.month(at: index).year, default: PoolAmounts()][keyPath: part]
        .add(month)
    }
  }
}
