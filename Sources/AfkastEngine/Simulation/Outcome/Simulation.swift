import AfkastModel

/// How likely a case earns itself back, and what that hangs on.
public struct Simulation: Sendable {
  /// The case and its plan.
  public let simulated: SimulatedCase
  /// What was asked.
  public let settings: SimulationSettings
  /// How the case may turn out.
  public let outcome: SimulatedOutcome
  /// What drives it, the greatest share of the variance of the net present value first.
  public let drivers: [Driver]

  /// Puts together all parts of the work, in their order; nil if an amount was too large for numbers.
  public init?(_ work: SimulationWork, _ parts: [SimulationWork.Part]) {
    var (tallies, effects) = ([OutcomeTally](), [TotalEffect]())
    var cells: DriverTally?
    for part in parts {
      switch part.kind {
      case .replicate(let tally, let drivers):
        tallies.append(tally)
        guard let drivers else { continue }
        cells?.add(drivers)
        cells = cells ?? drivers
      case .effects(let some): effects += some
      }
    }
    let simulated = work.run.simulated
    guard
      let outcome = SimulatedOutcome(
        tallies, work.scale, horizon: simulated.plan.flow.horizon,
        within: work.run.settings.within, promisedIndex: simulated.promisedIndex)
    else { return nil }
    self.simulated = simulated
    settings = work.run.settings
    self.outcome = outcome
    let center = tallies.first?.center ?? 0
    let unsorted = simulated.uncertain.indices.compactMap { index in
      cells.map {
        Driver(
          simulated.uncertain[index], cells: $0.cells(of: index), center: center, effects[index],
          deviation: tallies.deviation)
      }
    }
    drivers = unsorted.sorted { $0.rank > $1.rank }
  }
}

extension Driver {
  /// What drivers are sorted by: what they do in all, then what they do alone.
  fileprivate var rank: (Double, Double) {
    let share = ofNetPresentValue ?? ofPayback
    return (share?.total.value ?? 0, share?.firstOrder.value ?? 0)
  }
}
