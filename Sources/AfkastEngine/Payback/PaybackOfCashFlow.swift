import AfkastModel

/// Exact money by month that may or may not earn itself back.
protocol NetPath {
  /// The months.
  var horizon: MonthSpan { get }
  /// What comes in less what goes out, by month.
  var net: [Money] { get }
  /// The net to the end of each month.
  var cumulative: [Money] { get }
  /// The index of the first month with a cost, or nil if there is none.
  var firstOutlayIndex: Int? { get }
}

extension CashFlow: NetPath {}

extension Payback {
  /// The payback of exact money: an exact break-even is exactly zero.
  init(of flow: some NetPath) {
    let crossings = Crossings(count: flow.cumulative.count) { flow.cumulative[$0] >= .zero }
    self.init(crossings, of: flow) { index in
      let before = index > 0 ? Double(flow.cumulative[index - 1].ore) : 0
      return -before / Double(flow.net[index].ore)
    }
  }

  /// The payback of discounted money, where a cumulative of at least −½ øre per line counts as
  /// recovered, because the sums are not exact.
  init(discounted cumulative: [Double], net: [Double], of flow: CashFlow) {
    let tolerance = RoundingTolerance(of: flow)
    let crossings = Crossings(count: cumulative.count) { tolerance.isRecovered(cumulative[$0]) }
    self.init(crossings, of: flow) { index in
      let before = index > 0 ? cumulative[index - 1] : 0
      return min(1, -before / net[index])
    }
  }

  private init(_ crossings: Crossings, of flow: some NetPath, fractionOfMonth: (Int) -> Double) {
    upCrossings = crossings.up.map(flow.horizon.month(at:))
    downCrossings = crossings.down.map(flow.horizon.month(at:))
    if crossings.down.isEmpty {
      state = .noOutlay
    } else if crossings.endsRecovered, let index = crossings.up.last {
      state =
        PaybackPoint(index: index, fraction: fractionOfMonth(index), of: flow)
        .map(State.earnsBack) ?? .never
    } else {
      state = .never
    }
  }
}

extension PaybackPoint {
  fileprivate init?(index: Int, fraction: Double, of flow: some NetPath) {
    let outlay = flow.firstOutlayIndex ?? 0
    guard let fromStart = WholeMonths(index + 1), let fromOutlay = WholeMonths(index + 1 - outlay),
      let exact = Months(Double(index) + fraction)
    else { return nil }
    month = flow.horizon.month(at: index)
    monthsFromStart = fromStart
    monthsFromFirstOutlay = fromOutlay
    exactMonths = exact
  }
}
