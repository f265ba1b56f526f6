/// A straight line through values at whole times, by least squares.
struct FittedLine {
  let count: Double
  /// The mean time.
  let centre: Double
  /// Σ (t − t̄)²; above 0.
  let spread: Double
  /// The height at the mean time.
  let height: Double
  let slope: Double
  /// What each value is off by; nil in gaps.
  let residuals: Series

  /// Through the known values of a part of a series; nil below two.
  init?(_ series: Series, _ places: Range<Int>) {
    let part = series.part(places)
    let known = part.known
    guard known.count > 1, let height = known.mean else { return nil }
    let points = places.compactMap { place in series.values[place].map { (Double(place), $0) } }
    let count = Double(points.count)
    let centre = points.reduce(0) { $0 + $1.0 } / count
    let spread = points.reduce(0) { $0 + ($1.0 - centre) * ($1.0 - centre) }
    let rise = points.reduce(0) { $0 + ($1.0 - centre) * ($1.1 - height) }
    // What rounding alone makes is neither a slope nor a residual.
    let rounding = 1e-12 * (known.map(\.magnitude).max() ?? 0)
    let isFlat = known.allSatisfy { ($0 - height).magnitude <= rounding }
    let slope = isFlat ? 0 : rise / spread
    let distances = points.map { $0.1 - height - slope * ($0.0 - centre) }
    let isStraight = isFlat || distances.allSatisfy { $0.magnitude <= rounding }
    self.count = count
    self.centre = centre
    self.spread = spread
    self.height = height
    self.slope = slope
    residuals = Series(
      places.map { place in
        series.values[place].map { value in
          isStraight ? 0 : value - height - slope * (Double(place) - centre)
        }
      })
  }

  func value(at time: Double) -> Double { height + slope * (time - centre) }

  /// The variance of the line's height at a time, where that of a value is 1.
  func error(at time: Double) -> Double {
    1 / count + (time - centre) * (time - centre) / spread
  }

  /// Σ of the squared residuals.
  var squares: Double { residuals.known.reduce(0) { $0 + $1 * $1 } }
}
