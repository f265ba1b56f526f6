/// Eight draws side by side; what is computed for one is computed for all.
typealias Lanes = SIMD8<Double>

/// A month of eight draws that single lanes are added to.
typealias LaneRow = InlineArray<8, Double>

/// Whole numbers without conversions, which cost more than the arithmetic around them (measured).
enum WholePart {
  /// Added to a number below 2^31, it leaves the nearest whole number in the low bits.
  static let rounding = 0x1.8p52

  /// The whole number in a sum with ``rounding``.
  @inline(__always)
  static func index(_ sum: Double) -> Int {
    Int(truncatingIfNeeded: sum.bitPattern & 0xFFFF_FFFF)
  }
}

extension SIMD8 where Scalar == Double {
  /// The lanes, none above a limit.
  @inline(__always)
  func atMost(_ limit: Double) -> Self { replacing(with: limit, where: self .> limit) }

  /// The lanes, none below a limit.
  @inline(__always)
  func atLeast(_ limit: Double) -> Self { replacing(with: limit, where: self .< limit) }

  /// The lesser lanes of two.
  @inline(__always)
  func lesser(_ other: Self) -> Self { replacing(with: other, where: other .< self) }

  /// The greater lanes of two.
  @inline(__always)
  func greater(_ other: Self) -> Self { replacing(with: other, where: other .> self) }
}
