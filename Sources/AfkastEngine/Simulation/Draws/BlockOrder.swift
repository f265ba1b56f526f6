/// The order in which a case walks through the blocks of a point set.
///
/// Every case uses the same points. Each takes them in an order of its own, so that two cases are
/// independent draw by draw, and only what they share goes together.
struct BlockOrder {
  private let mask: UInt32
  private let half: UInt32
  private let factors: (UInt32, UInt32)
  private let offsets: (UInt32, UInt32)
  private let isNatural: Bool

  /// The blocks as they come.
  static let natural = BlockOrder(bits: 0, key: DrawKey(seed: 0), isNatural: true)

  /// An order of 2^bits blocks.
  init(bits: Int, key: DrawKey) { self.init(bits: bits, key: key, isNatural: false) }

  private init(bits: Int, key: DrawKey, isNatural: Bool) {
    self.isNatural = isNatural
    mask = UInt32(truncatingIfNeeded: (1 << bits) - 1)
    half = UInt32(truncatingIfNeeded: max(1, (bits + 1) / 2))
    let (first, second) = (key.below(1).bits, key.below(2).bits)
    factors = (UInt32(truncatingIfNeeded: first) | 1, UInt32(truncatingIfNeeded: second) | 1)
    offsets = (UInt32(truncatingIfNeeded: first >> 32), UInt32(truncatingIfNeeded: second >> 32))
  }

  /// The block that comes at a place; each block comes once, because every step can be undone.
  func block(at place: Int) -> UInt32 {
    let place = UInt32(truncatingIfNeeded: place)
    if isNatural { return place }
    var block = (place &* factors.0 &+ offsets.0) & mask
    block ^= block >> half
    block = (block &* factors.1 &+ offsets.1) & mask
    return block ^ (block >> half)
  }
}
