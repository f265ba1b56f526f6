public import AfkastModel

/// What a simulation is asked for.
public struct SimulationSettings: Sendable {
  /// How many draws.
  public let draws: DrawCount
  /// What decides the draws, together with the names of cases and assumptions.
  public let seed: UInt64
  /// Months from the start within which the money should be back, if that is asked.
  public let within: WholeMonths?

  /// Makes settings; the default number of draws gives a probability within about 0.0005.
  public init(draws: DrawCount = .standard, seed: UInt64 = 1, within: WholeMonths? = nil) {
    self.draws = draws
    self.seed = seed
    self.within = within
  }
}

/// A number of draws: sixteen replicates of a power of two.
public struct DrawCount: Sendable, Hashable {
  /// The power of two of each replicate.
  let bits: Int

  /// 262,144 draws.
  public static let standard = DrawCount(bits: 14)
  /// The fewest draws that can be asked for: one has no spread.
  public static let fewest = 2
  /// The most.
  public static let most = PointSet.replicates << PointSet.mostBits

  private init(bits: Int) { self.bits = bits }

  /// At least so many draws; nil below ``fewest`` and above ``most``.
  public init?(atLeast count: Int) {
    guard (Self.fewest...Self.most).contains(count) else { return nil }
    var bits = 3
    while PointSet.replicates << bits < count { bits += 1 }
    self.init(bits: bits)
  }

  /// How often the points are shifted anew; the spread of these replicates is the error.
  public static let replicates = PointSet.replicates

  /// The draws that are made.
  public var count: Int { PointSet.replicates << bits }

  /// The draws of one replicate.
  var ofReplicate: Int { 1 << bits }

  /// How many replicates hold at least so many draws.
  func replicates(holding count: Int) -> Int {
    min(PointSet.replicates, max(1, (count + ofReplicate - 1) / ofReplicate))
  }
}
