/// Where the values of a case lie, as a short trial run shows it.
struct OutcomeScale: Sendable {
  /// Cells of the net present value.
  static let valueCells = 2_048
  /// Cells of the cumulative net of a month.
  static let monthCells = 256

  let value: Histogram.Scale
  let months: [Histogram.Scale]

  /// Reads the scale off the blocks of a trial.
  init(months: Int, trial: (inout OutcomeRange) -> Void) {
    var range = OutcomeRange(months: months)
    trial(&range)
    value = Histogram.Scale(holding: range.value.low, range.value.high, cells: Self.valueCells)
    self.months = range.months.map {
      Histogram.Scale(holding: $0.low, $0.high, cells: Self.monthCells)
    }
  }
}

/// The least and greatest values that some blocks came to.
struct OutcomeRange {
  var value = (low: Double.infinity, high: -Double.infinity)
  var months: [(low: Double, high: Double)]

  init(months: Int) {
    self.months = [(low: Double, high: Double)](
      repeating: (low: .infinity, high: -.infinity), count: months)
  }

  /// Takes in a block whose rows hold the cumulative net.
  mutating func add(_ outcome: DrawOutcome, _ rows: Span<LaneRow>) {
    value = (
      min(value.low, outcome.netPresentValue.min()), max(value.high, outcome.netPresentValue.max())
    )
    for month in months.indices {
      for lane in 0..<8 {
        let cumulative = rows[month][lane]
        months[month].low = min(months[month].low, cumulative)
        months[month].high = max(months[month].high, cumulative)
      }
    }
  }
}
