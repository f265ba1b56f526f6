/// Outcomes by where each assumption lay: what they differ by is what the assumption explains.
struct DriverTally: Sendable {
  /// Cells of equal probability.
  static let cells = 64

  /// Draws, the sum of their net present values (as a distance), and how many were back in time.
  private(set) var sums: [SIMD4<Double>]
  private let center: Double
  private let lastMonth: Double

  init(assumptions: Int, center: Double, backBy months: Int) {
    sums = [SIMD4<Double>](repeating: .zero, count: assumptions * Self.cells)
    self.center = center
    lastMonth = Double(months)
  }

  /// Takes in eight draws.
  mutating func add(_ outcome: DrawOutcome, _ coordinates: Span<Lanes>) {
    let distance = outcome.netPresentValue - center
    let back = Lanes.zero.replacing(with: 1, where: outcome.lastShort .<= lastMonth)
    var sums = sums.mutableSpan
    for assumption in coordinates.indices {
      let place = coordinates[assumption] * Double(Self.cells)
      let cells = (place - 0.5).atLeast(0).atMost(Double(Self.cells - 1)) + WholePart.rounding
      let start = assumption &* Self.cells
      for lane in 0..<8 {
        sums[start &+ WholePart.index(cells[lane])] += SIMD4(1, distance[lane], back[lane], 0)
      }
    }
  }

  /// Takes in another replicate.
  mutating func add(_ other: DriverTally) {
    for index in sums.indices { sums[index] += other.sums[index] }
  }

  /// The cells of an assumption.
  func cells(of assumption: Int) -> ArraySlice<SIMD4<Double>> {
    sums[(assumption * Self.cells)..<((assumption + 1) * Self.cells)]
  }
}
