/// Quantiles of a density on [0, 1], by adding it up and reading the sum backwards.
///
/// The grid is x = t²(3 − 2t), which is fine at both ends, where densities as x^0.2 bend sharply.
struct DensityQuantiles {
  private static let cells = 1_024
  private let cumulative: [Double]
  private let slopes: [Double]

  /// Adds up a density, which need not be normed; it may be infinite nowhere.
  init(density: (Double) -> Double) {
    let width = 1 / Double(Self.cells)
    func weighted(_ t: Double) -> Double { density(Self.position(t)) * 6 * t * (1 - t) }
    var (sum, cumulative) = (0.0, [0.0])
    var slopes = [weighted(0)]
    for cell in 0..<Self.cells {
      let middle = weighted((Double(cell) + 0.5) * width)
      slopes.append(weighted(Double(cell + 1) * width))
      sum += (slopes[cell] + 4 * middle + slopes[cell + 1]) * width / 6
      cumulative.append(sum)
    }
    self.cumulative = cumulative.map { $0 / sum }
    self.slopes = slopes.map { $0 / sum * width }
  }

  private static func position(_ t: Double) -> Double { t * t * (3 - 2 * t) }

  /// The position in [0, 1] that a probability lies below.
  func quantile(_ probability: Double) -> Double {
    let cell = cell(of: probability)
    let (low, high) = (cumulative[cell], cumulative[cell + 1])
    guard high > low else { return Self.position(Double(cell) / Double(Self.cells)) }
    // The sum is a cubic between two points whose heights and slopes are known.
    var inside = (probability - low) / (high - low)
    for _ in 0..<4 {
      let (value, slope) = cubic(cell, at: inside)
      guard slope > 0 else { break }
      inside = min(max(inside - (value - probability) / slope, 0), 1)
    }
    return Self.position((Double(cell) + inside) / Double(Self.cells))
  }

  private func cubic(_ cell: Int, at s: Double) -> (value: Double, slope: Double) {
    let rise = cumulative[cell + 1] - cumulative[cell]
    let (a, b) = (slopes[cell], slopes[cell + 1])
    let (second, third) = (3 * rise - 2 * a - b, a + b - 2 * rise)
    return (
      cumulative[cell] + s * (a + s * (second + s * third)), a + s * (2 * second + s * 3 * third)
    )
  }

  /// The last cell that begins at or below a probability.
  private func cell(of probability: Double) -> Int {
    var (low, high) = (0, Self.cells)
    while high - low > 1 {
      let middle = (low + high) / 2
      if cumulative[middle] <= probability { low = middle } else { high = middle }
    }
    return low
  }
}
