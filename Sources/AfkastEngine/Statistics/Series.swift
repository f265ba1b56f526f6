/// Values at equal steps of time; a missing one leaves a gap.
public struct Series: Sendable, Hashable {
  /// No measurement is larger: squares of up to this, summed ten thousand times, stay finite.
  static let largest = 1e100

  /// The values in order of time, all finite; nil where one is missing.
  public let values: [Double?]

  /// Makes a series; what is not finite, or beyond 1e100 to either side, counts as missing.
  public init(_ values: [Double?]) {
    self.values = values.map { value in
      value.flatMap { $0.magnitude <= Self.largest ? $0 : nil }
    }
  }

  /// How many places it has, gaps included.
  public var count: Int { values.count }

  /// The values that are known, in their order.
  public var known: [Double] { values.compactMap(\.self) }

  /// Where values are missing.
  public var gaps: [Int] { values.indices.filter { values[$0] == nil } }

  /// Neighbours without a gap between them, in their order.
  var neighbours: [(Double, Double)] {
    zip(values, values.dropFirst()).compactMap { before, after in
      before.flatMap { before in after.map { (before, $0) } }
    }
  }

  /// The part of it at some places.
  func part(_ places: Range<Int>) -> Series { Series(Array(values[places.clamped(to: 0..<count)])) }
}

extension [Double] {
  /// The mean; nil of nothing.
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }

  /// Whether all are the same; also of one value and of none.
  ///
  /// Sums of equal decimals are not exact, so a variance is never asked for it.
  var isConstant: Bool { allSatisfy { $0 == first } }

  /// The variance of a sample, over n − 1; nil below two values.
  var sampleVariance: Double? {
    guard count > 1, let mean else { return nil }
    if isConstant { return 0 }
    return reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
  }
}
