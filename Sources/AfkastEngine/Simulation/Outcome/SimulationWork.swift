import AfkastModel

/// The work of a simulation, cut into parts that may be done in any order and on any thread.
public struct SimulationWork: Sendable {
  /// One part of the work.
  public struct Part: Sendable {
    enum Kind: Sendable {
      case replicate(OutcomeTally, DriverTally?)
      case effects([TotalEffect])
    }

    let kind: Kind
  }

  /// Draws that first-order shares are made from, at least.
  private static let driverDraws = 32_768
  /// Assumptions whose total effects are one part of the work.
  private static let effectsOfPart = 8

  let run: CaseRun
  let scale: OutcomeScale

  /// Prepares the work; a short trial finds where the values lie.
  public init(_ simulated: SimulatedCase, _ settings: SimulationSettings) {
    run = CaseRun(simulated, settings)
    scale = run.trial()
  }

  /// How many parts there are.
  public var parts: Int { PointSet.replicates + effectParts }

  private var effectParts: Int {
    (run.simulated.uncertain.count + Self.effectsOfPart - 1) / Self.effectsOfPart
  }

  /// Does a part; the same part gives the same answer wherever and whenever it is done.
  public func part(_ index: Int) -> Part {
    guard index >= PointSet.replicates else { return replicate(index) }
    let first = (index - PointSet.replicates) * Self.effectsOfPart
    let last = min(first + Self.effectsOfPart, run.simulated.uncertain.count)
    return Part(kind: .effects(run.totalEffects(of: first..<last, backBy: backInTime)))
  }

  private func replicate(_ index: Int) -> Part {
    let draws = run.settings.draws
    let withDrivers = index < draws.replicates(holding: Self.driverDraws)
    var tally = OutcomeTally(scale, replicate: index, of: draws)
    let withFan = tally.takesFan
    var drivers =
      withDrivers
      ? DriverTally(
        assumptions: run.simulated.uncertain.count, center: tally.center, backBy: backInTime) : nil
    run.forEach(run.points(.main, replicate: index, bits: draws.bits)) { block in
      let outcome = run.fold(&block, keeps: withFan)
      tally.add(outcome, scale)
      if withFan { tally.addFan(block.rows.span, scale) }
      drivers?.add(outcome, block.coordinates.span)
    }
    return Part(kind: .replicate(tally, drivers))
  }

  /// The number of the last month that may end short for the money to count as back in time: by the
  /// promise, within the months asked for, or within the horizon.
  var backInTime: Int {
    let last = run.simulated.months - 1
    if let promised = run.simulated.promisedIndex { return min(promised, last) }
    if let within = run.settings.within { return min(within.count - 1, last) }
    return last
  }
}

extension SimulatedCase {
  /// The index of the promised month, if the perspective has a promise; it may lie beyond the horizon.
  var promisedIndex: Int? {
    plan.promise.map { plan.flow.horizon.first.distance(to: $0.month) }
  }
}
