public import AfkastModel

/// The work of simulating the sum of some cases, cut into replicates.
///
/// Draw i of the sum is draw i of every case, so that what cases share goes together. Cases run from
/// their own first month to their own last one; outside it they add nothing.
public struct PortfolioWork: Sendable {
  /// One replicate.
  public struct Part: Sendable {
    let tally: OutcomeTally
  }

  /// Blocks that are added up at once: a few hundred kilobytes, whatever the number of draws.
  private static let blocksAtOnce = 32

  /// All months of all cases.
  public let horizon: MonthSpan
  private let runs: [CaseRun]
  private let settings: SimulationSettings
  private let factors: [Double]
  private let tolerance: Double
  private var scale: OutcomeScale

  /// Prepares the sum; nil without cases.
  ///
  /// Amounts are discounted to the first month of all, in the way of the first case.
  public init?(_ cases: [SimulatedCase], _ settings: SimulationSettings) {
    let spans = cases.map(\.plan.flow.horizon)
    guard let first = spans.map(\.first).min(), let last = spans.map(\.last).max(),
      let horizon = MonthSpan(first, through: last), let discounting = cases.first?.plan.settings
    else { return nil }
    self.horizon = horizon
    self.settings = settings
    runs = cases.map { CaseRun($0, settings) }
    factors = DiscountFactors(discounting.discounting, over: horizon).factors
    tolerance = cases.reduce(0) { $0 + $1.tolerance }
    scale = OutcomeScale(months: 0) { _ in }
    scale = OutcomeScale(months: horizon.count) { range in
      forEachBlock(.trial, replicate: 0, bits: 9) { rows in
        let outcome = fold(&rows, keeps: true)
        range.add(outcome, rows.span)
      }
    }
  }

  /// How many parts there are.
  public var parts: Int { PointSet.replicates }

  /// Does a part; the same part gives the same answer wherever and whenever it is done.
  public func part(_ index: Int) -> Part {
    var tally = OutcomeTally(scale, replicate: index, of: settings.draws)
    let withFan = tally.takesFan
    forEachBlock(.main, replicate: index, bits: settings.draws.bits) { rows in
      tally.add(fold(&rows, keeps: withFan), scale)
      if withFan { tally.addFan(rows.span, scale) }
    }
    return Part(tally: tally)
  }

  /// Puts together all parts, in their order; nil if an amount was too large for numbers.
  public func outcome(of parts: [Part]) -> SimulatedOutcome? {
    SimulatedOutcome(
      parts.map(\.tally), scale, horizon: horizon, within: settings.within, promisedIndex: nil)
  }

  private func fold(_ rows: inout [LaneRow], keeps: Bool) -> DrawOutcome {
    var span = rows.mutableSpan
    return Fold.fold(&span, discountedBy: factors.span, tolerance: tolerance, keeps: keeps)
  }

  /// Gives the second differences of the sum, eight draws at a time.
  private func forEachBlock(
    _ purpose: CaseRun.Purpose, replicate: Int, bits: Int, _ body: (inout [LaneRow]) -> Void
  ) {
    let points = runs.map { $0.points(purpose, replicate: replicate, bits: bits) }
    let blocks = 1 << (bits - 3)
    let empty = [LaneRow](repeating: LaneRow(repeating: 0), count: horizon.count + 2)
    for first in stride(from: 0, to: blocks, by: Self.blocksAtOnce) {
      var sums = [[LaneRow]](repeating: empty, count: min(Self.blocksAtOnce, blocks - first))
      for (run, points) in zip(runs, points) {
        var block = DrawBlock(for: run.simulated)
        let offset = horizon.first.distance(to: run.simulated.plan.flow.horizon.first)
        for index in sums.indices {
          run.draw(points, at: first + index, into: &block)
          sums[index].add(block.rows, months: run.simulated.months, at: offset)
        }
      }
      for index in sums.indices { body(&sums[index]) }
    }
  }
}

extension [LaneRow] {
  /// Adds second differences that begin at a month, and ends them after so many months.
  fileprivate mutating func add(_ rows: [LaneRow], months: Int, at offset: Int) {
    var (change, net) = (Lanes.zero, Lanes.zero)
    for month in 0..<months {
      let lanes = rows[month].lanes
      change += lanes
      net += change
      self[offset + month].add(lanes)
    }
    // The months after the last one are nothing: the net falls to zero and stays there.
    self[offset + months].add(-net - change)
    self[offset + months + 1].add(net)
  }
}
