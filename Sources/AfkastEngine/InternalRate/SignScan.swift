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
    var turns: UInt64 = 0
    var latest = flow[first].signKey
    for index in first...last {
      // A zero keeps the sign before it; the top bit of the exclusive or tells a change.
      let key = flow[index].signKey
      let sign = key == 0 ? latest : key
      turns &+= UInt64(bitPattern: sign ^ latest) >> 63
      latest = sign
    }
    range = first..<(last + 1)
    changes = Int(turns)
  }
}
