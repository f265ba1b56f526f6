/// Values at 1,025 equally likely steps, and finer at both ends, between which a draw is interpolated.
///
/// The first and the last cell have tables of their own, because there a quantile may rise without limit.
struct QuantileTable {
  /// The cells between the steps.
  static let cells = 1_024
  /// The cells that the first one, and the last one, are divided into.
  static let endCells = 64

  /// The middle, the low end and the high end, one after the other.
  let values: [Double]

  /// Makes a table of a quantile function.
  init(_ quantile: (Double) -> Double) {
    let (cells, fine) = (Double(Self.cells), Double(Self.cells * Self.endCells))
    values =
      (0...Self.cells).map { quantile(Double($0) / cells) }
      + (0...Self.endCells).map { quantile(Double($0) / fine) }
      + (0...Self.endCells).map { quantile(1 - Double(Self.endCells - $0) / fine) }
  }

  /// The value at a probability in [0, 1).
  static func value(at probability: Double, in tables: Span<Double>, from start: Int) -> Double {
    let scaled = probability * Double(cells)
    if scaled < 1 {
      return between(tables, start + cells + 1, scaled * Double(endCells), endCells)
    }
    if scaled >= Double(cells - 1) {
      let place = (scaled - Double(cells - 1)) * Double(endCells)
      return between(tables, start + cells + endCells + 2, place, endCells)
    }
    return between(tables, start, scaled, cells)
  }

  private static func between(
    _ tables: Span<Double>, _ start: Int, _ place: Double, _ cells: Int
  ) -> Double {
    let cell = min(max(Int(place), 0), cells - 1)
    let (low, high) = (tables[start + cell], tables[start + cell + 1])
    return low + (place - Double(cell)) * (high - low)
  }

  /// The mean of what the table gives.
  var mean: Double {
    let (cells, endCells) = (Self.cells, Self.endCells)
    func sum(_ start: Int, _ range: Range<Int>) -> Double {
      range.reduce(0) { $0 + (values[start + $1] + values[start + $1 + 1]) / 2 }
    }
    let ends = sum(cells + 1, 0..<endCells) + sum(cells + endCells + 2, 0..<endCells)
    return (sum(0, 1..<(cells - 1)) + ends / Double(endCells)) / Double(cells)
  }
}
