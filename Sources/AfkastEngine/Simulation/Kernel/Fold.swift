/// What eight draws came to.
struct DrawOutcome {
  /// The net present value, in øre.
  var netPresentValue = Lanes.zero
  /// The number of the last month that ended with money still out, 1 for the first; 0 if none did.
  var lastShort = Lanes.zero
}

/// Adding up second differences: once gives changes, twice months, three times the cumulative net.
enum Fold {
  /// The outcome of eight draws; if `keeps`, the cumulative net takes the place of the second differences.
  ///
  /// This is where the time goes. Four lanes at once fit the registers; eight do not (measured).
  @inline(never)
  static func fold(
    _ rows: inout MutableSpan<LaneRow>, discountedBy factors: Span<Double>, tolerance: Double,
    keeps: Bool
  ) -> DrawOutcome {
    let low = half(&rows, 0, 1, 2, 3, factors, tolerance, keeps)
    let high = half(&rows, 4, 5, 6, 7, factors, tolerance, keeps)
    return DrawOutcome(
      netPresentValue: Lanes(lowHalf: low.value, highHalf: high.value),
      lastShort: Lanes(lowHalf: low.lastShort, highHalf: high.lastShort))
  }

  @inline(__always)
  private static func half(
    _ rows: inout MutableSpan<LaneRow>, _ a: Int, _ b: Int, _ c: Int, _ d: Int,
    _ factors: Span<Double>, _ tolerance: Double, _ keeps: Bool
  ) -> (value: SIMD4<Double>, lastShort: SIMD4<Double>) {
    var (change, net, cumulative) = (SIMD4<Double>.zero, SIMD4<Double>.zero, SIMD4<Double>.zero)
    var (value, lastShort) = (SIMD4<Double>.zero, SIMD4<Double>.zero)
    var number = 0.0
    for month in factors.indices {
      change += SIMD4(rows[month][a], rows[month][b], rows[month][c], rows[month][d])
      net += change
      cumulative += net
      value += net * factors[month]
      number += 1
      lastShort.replace(with: number, where: cumulative .< -tolerance)
      if keeps {
        rows[month][a] = cumulative[0]
        rows[month][b] = cumulative[1]
        rows[month][c] = cumulative[2]
        rows[month][d] = cumulative[3]
      }
    }
    return (value, lastShort)
  }
}
