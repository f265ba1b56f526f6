/// The changes of the changes of a row of months.
enum SecondDifference {
  /// The masses that make a row when they are added twice over.
  ///
  /// Straight stretches have none. Rounding leaves crumbs on them, which are dropped if what remains
  /// still makes the row.
  static func masses(of row: [Double]) -> [PointMass] {
    let all = dense(row)
    let crumb = 1e-13 * row.reduce(0) { max($0, $1.magnitude) }
    let few = all.map { $0.magnitude <= crumb ? 0 : $0 }
    let used = isSame(few, row, within: 100 * crumb) ? few : all
    return used.enumerated().filter { $0.element != 0 }.map {
      PointMass(month: $0.offset, weight: $0.element)
    }
  }

  /// The second differences themselves.
  static func dense(_ row: [Double]) -> [Double] {
    row.indices.map { month in
      let before = month > 0 ? row[month - 1] : 0
      let earlier = month > 1 ? row[month - 2] : 0
      return (row[month] - before) - (before - earlier)
    }
  }

  private static func isSame(_ masses: [Double], _ row: [Double], within tolerance: Double) -> Bool
  {
    var (slope, value) = (0.0, 0.0)
    for (mass, month) in zip(masses, row) {
      slope += mass
      value += slope
      if (value - month).magnitude > tolerance { return false }
    }
    return true
  }
}
