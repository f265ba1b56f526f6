import AfkastModel

/// One replicate's points: a rank-1 lattice, moved by a random shift in each dimension.
///
/// Point i has the coordinate {i·z/n + shift}. Shifted independently, each replicate is an unbiased
/// estimate, and their spread is an honest error (Cranley and Patterson 1976; L'Ecuyer and Lemieux 2000).
struct PointSet {
  /// How often the points are shifted anew.
  static let replicates = 16
  /// The most points of one replicate: beyond them the generator has not been chosen.
  static let mostBits = 20

  /// A dimension of the points.
  struct Dimension {
    /// What keys its shift: the case and assumption, or the shared assumption alone.
    let key: DrawKey
    /// Its component of the generator.
    let component: UInt32
    /// Whether all cases draw it together.
    let isShared: Bool
  }

  private let bits: Int
  private let components: [UInt32]
  private let shifts: [UInt32]
  private let isShared: [Bool]
  private let steps: [Lanes]
  private let order: BlockOrder
  private let shared: BlockOrder

  /// The points of a replicate: 2^bits of them, at least 8.
  ///
  /// `order` is that of the case's own dimensions, `shared` that of what a workspace's cases draw together.
  init(
    _ dimensions: [Dimension], bits: Int, replicate: Int, order: BlockOrder, shared: BlockOrder
  ) {
    self.bits = bits
    self.order = order
    self.shared = shared
    components = dimensions.map { $0.component &<< UInt32(32 - bits) }
    shifts = dimensions.map { UInt32(truncatingIfNeeded: $0.key.below(replicate).bits >> 32) }
    isShared = dimensions.map(\.isShared)
    steps = dimensions.map { dimension in
      let eighths = dimension.isShared ? shared.eighths : order.eighths
      var step = Lanes.zero
      for lane in 0..<8 { step[lane] = Double(eighths[lane] &* dimension.component & 7) / 8 }
      return step
    }
  }

  /// How many blocks of eight points there are.
  var blocks: Int { 1 << (bits - 3) }

  /// The coordinates of the eight points at a place, each in [0, 1).
  @inline(__always)
  func coordinates(at place: Int, into coordinates: inout MutableSpan<Lanes>) {
    let own = order.firstPoint(at: place)
    let common = shared.firstPoint(at: place)
    let (components, shifts, steps) = (components.span, shifts.span, steps.span)
    let isShared = isShared.span
    for dimension in coordinates.indices {
      let index = isShared[dimension] ? common : own
      let start = Double(index &* components[dimension] &+ shifts[dimension]) * 0x1p-32
      let sum = steps[dimension] + start
      coordinates[dimension] = sum - Lanes.zero.replacing(with: 1, where: sum .>= 1)
    }
  }
}
