/// Random bits that depend on names alone, so that neither the order of cases nor the number of threads
/// changes a draw.
struct DrawKey {
  private var state: UInt64

  /// Starts from the seed of a run.
  init(seed: UInt64) {
    state = seed
    mix()
  }

  /// The key of something named below this one.
  func below(_ name: some StringProtocol) -> DrawKey {
    var key = self
    // FNV-1a takes the bytes in, the finalizer spreads them.
    for byte in name.utf8 { key.state = (key.state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    key.mix()
    return key
  }

  /// The key of something numbered below this one.
  func below(_ number: Int) -> DrawKey {
    var key = self
    key.state ^= UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93
    key.mix()
    return key
  }

  /// The bits themselves.
  var bits: UInt64 { state }

  /// The finalizer of SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func mix() {
    state &+= 0x9E37_79B9_7F4A_7C15
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    state ^= state >> 31
  }
}
