/// The order in which a case walks through a point set.
///
/// Every case uses the same points. Each takes them in an order of its own, so that two cases are
/// independent draw by draw, and only what they share goes together. Block b holds the points b, b + m,
/// b + 2m … of 8m, an eighth of the way apart, in an order of the case's own too.
struct BlockOrder {
  private let bits: UInt32
  private let mask: UInt32
  private let half: UInt32
  private let factors: (UInt32, UInt32)
  private let offsets: (UInt32, UInt32)
  /// Which eighth each lane of a block is in.
  let eighths: [UInt32]

  /// An order of 2^bits blocks.
  init(bits: Int, key: DrawKey) {
    var eighths = [UInt32](0..<8)
    // Fisher and Yates.
    for last in (1..<8).reversed() {
      eighths.swapAt(last, Int(key.below(2 + last).bits % UInt64(last + 1)))
    }
    self.eighths = eighths
    self.bits = UInt32(truncatingIfNeeded: bits)
    mask = UInt32(truncatingIfNeeded: (1 << bits) - 1)
    half = UInt32(truncatingIfNeeded: max(1, (bits + 1) / 2))
    let (first, second) = (key.below(1).bits, key.below(2).bits)
    factors = (UInt32(truncatingIfNeeded: first) | 1, UInt32(truncatingIfNeeded: second) | 1)
    offsets = (UInt32(truncatingIfNeeded: first >> 32), UInt32(truncatingIfNeeded: second >> 32))
  }

  /// The block that comes at a place; each block comes once, because every step can be undone.
  func block(at place: Int) -> UInt32 {
    let place = UInt32(truncatingIfNeeded: place)
    var block = (place &* factors.0 &+ offsets.0) & mask
    block ^= block >> half
    block = (block &* factors.1 &+ offsets.1) & mask
    return block ^ (block >> half)
  }

  /// The point that a block begins with: in an eighth of its own, so that no two cases go on meeting in
  /// the same ones.
  func firstPoint(at place: Int) -> UInt32 {
    let block = block(at: place)
    let place = UInt32(truncatingIfNeeded: place) ^ offsets.1
    let eighth = (((place &* 0x9E37_79B1) ^ offsets.0) &* 0x85EB_CA6B) >> 29
    return block &+ eighth &<< bits
  }
}
