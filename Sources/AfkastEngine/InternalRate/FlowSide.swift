/// Either all amounts that come in or all that go out, as the eight-wide coefficients of a
/// polynomial in the discount factor; every coefficient is ≥ 0 and some are > 0.
///
/// Such a polynomial is positive, and convex in the logarithms (Hölder): its Macaulay duration
/// never falls as the discount factor rises.  The search rests on these two facts.
struct FlowSide {
  private var blocks: [SIMD8<Double>] = []
  /// The first block with an amount, and the one after the last.
  private(set) var first = 0
  private(set) var end = 0

  init(capacity: Int) { blocks.reserveCapacity(capacity) }

  @inline(__always)
  mutating func append(_ block: SIMD8<Double>) {
    blocks.append(block)
    guard Self.total(block) > 0 else { return }
    if end == 0 { first = blocks.count - 1 }
    end = blocks.count
  }

  /// The value at the start of block `first`, and the Macaulay duration from the first period.
  struct Valuation {
    var value: Double
    var duration: Double
  }

  /// The value at a discount factor in (0, 1]: Horner's scheme on eight lanes at once.
  ///
  /// Not inlined: among its callers' values the lanes would not stay in registers (measured).
  @inline(never)
  func valuation(_ powers: DiscountPowers) -> Valuation {
    var sum = SIMD8<Double>.zero
    var slope = SIMD8<Double>.zero
    var index = end
    while index > first {
      index &-= 1
      slope = slope * powers.eighth + sum
      sum = sum * powers.eighth + blocks[index]
    }
    let value = Self.total(sum * powers.lanes)
    let timed = Self.total(
      sum * powers.timedLanes + (slope * powers.eighth) * (powers.lanes * 8))
    return Valuation(value: value, duration: Double(first &* 8) + timed / value)
  }

  @inline(__always)
  private static func total(_ lanes: SIMD8<Double>) -> Double {
    let four = lanes.lowHalf + lanes.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

/// v⁸, and v⁰ … v⁷ alone and times 0 … 7.
struct DiscountPowers {
  let eighth: SIMD8<Double>
  let lanes: SIMD8<Double>
  let timedLanes: SIMD8<Double>

  @inline(__always)
  init(_ v: Double) {
    let v2 = v * v
    let v4 = v2 * v2
    let low = SIMD4(1, v, v2, v2 * v)
    lanes = SIMD8(lowHalf: low, highHalf: low * v4)
    timedLanes = lanes * SIMD8(0, 1, 2, 3, 4, 5, 6, 7)
    eighth = SIMD8(repeating: v4 * v4)
  }
}
