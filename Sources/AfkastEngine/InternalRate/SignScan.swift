/// Where a flow begins and ends, and how often it turns.
struct SignScan {
  /// From the first amount that is not zero to the last.
  let range: Range<Int>
  /// Descartes: no more rates than sign changes, and as many or an even number fewer.
  let changes: Int

  /// Nil for a flow without amounts.
  @inline(__always)
  init?<Amount: FlowAmount>(_ flow: [Amount]) {
    guard let first = flow.firstIndex(where: { $0.signKey != 0 }),
      let last = flow.lastIndex(where: { $0.signKey != 0 })
    else { return nil }
    range = first..<(last + 1)
    let start = flow[first].signKey
    let turn = flow[range].firstIndex { ($0.signKey ^ start) < 0 && $0.signKey != 0 } ?? last + 1
    let turned = Signs(of: flow[turn..<range.upperBound])
    if turn > last {
      changes = 0
    } else if start < 0 ? !turned.hasNegative : !turned.hasPositive {
      // Most flows turn once, and whether one turns back needs no count.
      changes = 1
    } else {
      changes = Self.count(in: flow[range])
    }
  }

  /// Which signs occur.
  private struct Signs {
    private(set) var hasNegative: Bool
    private(set) var hasPositive: Bool

    @inline(__always)
    init<Amount: FlowAmount>(of amounts: ArraySlice<Amount>) {
      var negative: Int64 = 0
      var positive: Int64 = 0
      for amount in amounts {
        let key = amount.signKey
        negative |= key
        // Only of a positive number are both the negative's sign bit and the complement's set.
        positive |= (0 &- key) & ~key
      }
      hasNegative = negative < 0
      hasPositive = positive < 0
    }
  }

  @inline(never)
  private static func count<Amount: FlowAmount>(in amounts: ArraySlice<Amount>) -> Int {
    var turns: UInt64 = 0
    var latest = amounts.first?.signKey ?? 0
    for amount in amounts {
      // A zero keeps the sign before it; the top bit of the exclusive or tells a change.
      let key = amount.signKey
      let sign = key == 0 ? latest : key
      turns &+= UInt64(bitPattern: sign ^ latest) >> 63
      latest = sign
    }
    return Int(turns)
  }
}
