/// Counts of values in cells of equal width, between which percentiles are interpolated.
struct Histogram: Sendable {
  /// Where the cells lie.
  struct Scale: Sendable {
    let low: Double
    let width: Double
    let cells: Int
    private let inverse: Double

    /// Cells that hold some trial values with room around them; what lies beyond counts in the end cells.
    init(holding low: Double, _ high: Double, cells: Int) {
      let room = (high - low) * 0.25
      self.low = low - room
      self.cells = cells
      width = (high - low + 2 * room) / Double(cells)
      // What is certain lies in the first cell, which has no width: its percentiles are the value itself.
      inverse = width > 0 ? 1 / width : 0
    }

    /// The place of a value among the cells, in a form that ``WholePart`` takes apart.
    @inline(__always)
    func places(_ values: Lanes) -> Lanes {
      let place = ((values - low) * inverse - 0.5).atLeast(0).atMost(Double(cells - 1))
      return place + WholePart.rounding
    }
  }

  /// The value below which a share of the counts lies.
  static func percentile(
    _ share: Double, of counts: some RandomAccessCollection<UInt32>, _ scale: Scale
  ) -> Double {
    let total = counts.reduce(0.0) { $0 + Double($1) }
    let wanted = share * total
    var below = 0.0
    for (cell, count) in counts.enumerated() where count > 0 {
      let upTo = below + Double(count)
      if upTo >= wanted {
        let inside = (wanted - below) / Double(count)
        return scale.low + (Double(cell) + inside) * scale.width
      }
      below = upTo
    }
    return scale.low + Double(scale.cells) * scale.width
  }
}
