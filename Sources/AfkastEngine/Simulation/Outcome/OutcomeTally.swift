/// What the draws of one replicate came to, added up: its size does not grow with the draws.
struct OutcomeTally: Sendable {
  /// Draws that the fan is made from, at least; a probability within a fifth of a percent.
  private static let fanDraws = 65_536

  private(set) var draws = 0
  /// Sums of the net present value, in øre, as its distance from `center`.
  private(set) var sum = 0.0
  private(set) var squares = 0.0
  /// The sum of those net present values that are above nothing.
  private(set) var gains = 0.0
  private(set) var gainCount = 0.0
  let center: Double

  private(set) var valueCounts: [UInt32]
  /// Draws by the last month that ended with money still out.
  private(set) var lastShortCounts: [UInt32]
  /// Draws by month and cell of the cumulative net; empty where the fan is not asked of the replicate.
  private(set) var fanCounts: [UInt32]

  /// Room for a replicate; the first ones also count the cumulative net of each month.
  init(_ scale: OutcomeScale, replicate: Int, of draws: DrawCount) {
    let withFan = replicate < draws.replicates(holding: Self.fanDraws)
    center = scale.value.low + Double(scale.value.cells) / 2 * scale.value.width
    valueCounts = [UInt32](repeating: 0, count: scale.value.cells)
    lastShortCounts = [UInt32](repeating: 0, count: scale.months.count + 1)
    fanCounts = [UInt32](
      repeating: 0, count: withFan ? scale.months.count * OutcomeScale.monthCells : 0)
  }

  /// Whether the cumulative net of each month is wanted.
  var takesFan: Bool { !fanCounts.isEmpty }

  /// Takes in eight draws.
  mutating func add(_ outcome: DrawOutcome, _ scale: OutcomeScale) {
    draws += 8
    let value = outcome.netPresentValue
    let distance = value - center
    sum += distance.sum()
    squares += (distance * distance).sum()
    gains += value.atLeast(0).sum()
    gainCount += Lanes.zero.replacing(with: 1, where: value .>= 0).sum()
    let cells = scale.value.places(value)
    let months = outcome.lastShort + WholePart.rounding
    for lane in 0..<8 {
      valueCounts[WholePart.index(cells[lane])] &+= 1
      lastShortCounts[WholePart.index(months[lane])] &+= 1
    }
  }

  /// Takes in the cumulative net of eight draws, month by month.
  mutating func addFan(_ rows: Span<LaneRow>, _ scale: OutcomeScale) {
    var counts = fanCounts.mutableSpan
    let scales = scale.months.span
    for month in scales.indices {
      let cells = scales[month].places(rows[month].lanes)
      let start = month &* OutcomeScale.monthCells
      for lane in 0..<8 { counts[start &+ WholePart.index(cells[lane])] &+= 1 }
    }
  }

  /// The mean net present value, in øre.
  var mean: Double { center + sum / Double(draws) }

  /// The share of the draws that are short of money no later than after so many months.
  func share(backBy months: Int) -> Double {
    guard months >= 0 else { return 0 }
    let back = lastShortCounts.prefix(months + 1).reduce(0.0) { $0 + Double($1) }
    return back / Double(draws)
  }
}
