import AfkastModel

/// Draws that go together, by a Gaussian copula: each becomes a normal draw, they are mixed, and each
/// becomes a probability again.
struct CorrelatedDraws: Sendable {
  /// The widest normal draw that the tables reach.
  private static let reach = 8.0

  private let slots: [Int]
  private let rows: [[Double]]
  /// Normal draws by probability.
  private let normal: [Double]
  /// Probabilities by normal draw, at equal steps.
  private let probabilities: [Double]

  /// Prepares the members; nil if nothing uncertain goes together, or if it cannot.
  init?(_ correlations: [Correlation], of uncertain: [UncertainAssumption]) {
    let ids = uncertain.map(\.assumption.id)
    let known = correlations.filter { ids.contains($0.first) && ids.contains($0.second) }
    // A draw that other cases share stays what it is; the case's own ones are mixed with it.
    let isShared = Set(uncertain.map(\.assumption).filter { $0.sharedPlace != nil }.map(\.id))
    let members = CorrelationFactor.members(of: known)
    let ordered = members.filter(isShared.contains) + members.filter { !isShared.contains($0) }
    guard !known.isEmpty, let factor = CorrelationFactor(known, among: ordered) else { return nil }
    slots = factor.members.compactMap(ids.firstIndex)
    rows = factor.rows
    let bell = DensityQuantiles { QuantileTable.bell((2 * $0 - 1) * Self.reach) }
    normal = QuantileTable { (2 * bell.quantile($0) - 1) * Self.reach }.values
    probabilities = Self.cumulative(cells: 4_096)
  }

  /// The normal distribution at equal steps of the draw, by Simpson's rule.
  private static func cumulative(cells: Int) -> [Double] {
    let width = 2 * reach / Double(cells)
    var sums = [0.0]
    for cell in 0..<cells {
      let z = -reach + Double(cell) * width
      let middle = QuantileTable.bell(z + width / 2)
      let sides = QuantileTable.bell(z) + QuantileTable.bell(z + width)
      sums.append(sums[cell] + (sides + 4 * middle) * width / 6)
    }
    let whole = sums[cells]
    return sums.map { $0 / whole }
  }

  /// Mixes the coordinates of the members; each stays equally likely anywhere in [0, 1).
  func mix(_ coordinates: inout MutableSpan<Lanes>) {
    var draws: [Lanes] = []
    for slot in slots {
      var draw = Lanes.zero
      for lane in 0..<8 {
        draw[lane] = QuantileTable.value(at: coordinates[slot][lane], in: normal.span, from: 0)
      }
      draws.append(draw)
    }
    // A draw that follows no other stays exactly what it was.
    for (row, slot) in zip(rows, slots) where row.last != 1 {
      var mixed = Lanes.zero
      for (weight, draw) in zip(row, draws) { mixed += weight * draw }
      for lane in 0..<8 { coordinates[slot][lane] = probability(of: mixed[lane]) }
    }
  }

  private func probability(of draw: Double) -> Double {
    let cells = Double(probabilities.count - 1)
    let place = (min(max(draw, -Self.reach), Self.reach) / Self.reach + 1) / 2 * cells
    let cell = min(Int(place), probabilities.count - 2)
    let (low, high) = (probabilities[cell], probabilities[cell + 1])
    return min(low + (place - Double(cell)) * (high - low), 1 - 0x1p-40)
  }
}
