/// The natural logarithm and the exponential for the search of rates, inlined.
///
/// Calls to the C library's cost a quarter of all rates per second (measured); elsewhere the standard
/// library's own serve.
enum ElementaryFunctions {
  /// ln x for a positive x, within 2 units in the last place; below 1e-307 it answers ln 1e-307.
  ///
  /// x = 2^e·m with m near 1, and ln m = 2·artanh z for z = (m − 1)/(m + 1).
  @inline(__always)
  static func logarithm(_ x: Double) -> Double {
    let bits = (x > 1e-307 ? x : 1e-307).bitPattern
    // Shifting by the bits of √½ puts m in [√½, √2), where |z| < 0.1716.
    let shifted = bits &- 0x3FE6_A09E_667F_3BCD
    let exponent = Int64(bitPattern: shifted) >> 52
    let m = Double(bitPattern: bits &- UInt64(bitPattern: exponent << 52))
    let z = (m - 1) / (m + 1)
    let u = z * z
    return Double(exponent) * 0.693_147_180_559_945_3 + 2 * z * artanhSeries(u)
  }

  /// Σ u^k/(2k + 1) to k = 11, whose remainder is below 1e-19; Estrin's scheme keeps it shallow.
  @inline(__always)
  private static func artanhSeries(_ u: Double) -> Double {
    let u2 = u * u
    let u4 = u2 * u2
    let low = (1 + u * (1.0 / 3)) + u2 * (1.0 / 5 + u * (1.0 / 7))
    let middle = (1.0 / 9 + u * (1.0 / 11)) + u2 * (1.0 / 13 + u * (1.0 / 15))
    let high = (1.0 / 17 + u * (1.0 / 19)) + u2 * (1.0 / 21 + u * (1.0 / 23))
    return low + u4 * (middle + u4 * high)
  }

  /// e^x for |x| ≤ 64, within 1e-13 of it; x + 1 to the last place as x goes to zero.
  @inline(__always)
  static func exponential(_ x: Double) -> Double {
    guard x.magnitude > 0.25 else { return 1 + exponentialMinusOne(x) }
    var power = 1 + exponentialMinusOne(x / 256)
    for _ in 0..<8 { power *= power }
    return power
  }

  /// Taylor's series to x^9, for |x| ≤ 0.25.
  @inline(__always)
  private static func exponentialMinusOne(_ x: Double) -> Double {
    let x2 = x * x
    let low = (1.0 / 2 + x * (1.0 / 6)) + x2 * (1.0 / 24 + x * (1.0 / 120))
    let high = (1.0 / 720 + x * (1.0 / 5_040)) + x2 * (1.0 / 40_320 + x * (1.0 / 362_880))
    return x + x2 * (low + x2 * x2 * high)
  }
}
