import AfkastModel

/// A case with its points: what every part of a simulation starts from.
struct CaseRun: Sendable {
  let simulated: SimulatedCase
  let settings: SimulationSettings
  let factors: [Double]
  private let key: DrawKey

  init(_ simulated: SimulatedCase, _ settings: SimulationSettings) {
    self.simulated = simulated
    self.settings = settings
    factors = simulated.plan.factors.factors
    key = DrawKey(seed: settings.seed).below(simulated.businessCase.id.text)
  }

  /// The points of a replicate; `purpose` keeps apart what must not be the same.
  func points(_ purpose: Purpose, replicate: Int, bits: Int) -> PointSet {
    let own = key.below(purpose.rawValue)
    // Cases of one workspace go together in what they share; those of another take it in another order.
    let workspace = simulated.uncertain.lazy.compactMap(\.assumption.sharedIn).first ?? ""
    let common = DrawKey(seed: settings.seed).below(purpose.rawValue).below(workspace)
    // Draws that are compared with the first ones step by other numbers, or they would go along with them.
    let offset = purpose == .second ? simulated.uncertain.count : 0
    let dimensions = simulated.uncertain.enumerated().map { place, uncertain in
      let assumption = uncertain.assumption
      let component =
        assumption.sharedPlace.map(LatticeGenerator.component(shared:))
        ?? LatticeGenerator.component(own: place + offset)
      return PointSet.Dimension(
        key: (assumption.sharedPlace == nil ? own : common).below(assumption.id.text),
        component: component, isShared: assumption.sharedPlace != nil)
    }
    let order = BlockOrder(bits: bits - 3, key: own.below(replicate))
    let shared = BlockOrder(bits: bits - 3, key: common.below(replicate))
    return PointSet(dimensions, bits: bits, replicate: replicate, order: order, shared: shared)
  }

  /// What draws are for.
  enum Purpose: Int {
    case trial, main, first, second
  }

  /// Walks through the blocks of some points; `body` gets each block drawn but not yet folded.
  func forEach(_ points: PointSet, _ body: (inout DrawBlock) -> Void) {
    var block = DrawBlock(for: simulated)
    for place in 0..<points.blocks {
      draw(points, at: place, into: &block)
      body(&block)
    }
  }

  /// Draws the eight points at a place.
  func draw(_ points: PointSet, at place: Int, into block: inout DrawBlock) {
    var coordinates = block.coordinates.mutableSpan
    points.coordinates(at: place, into: &coordinates)
    simulated.draw(&block)
  }

  /// Folds a drawn block.
  func fold(_ block: inout DrawBlock, keeps: Bool) -> DrawOutcome {
    var rows = block.rows.mutableSpan
    return Fold.fold(
      &rows, discountedBy: factors.span, tolerance: simulated.tolerance, keeps: keeps)
  }

  /// The scale of the case, from a short trial.
  func trial() -> OutcomeScale {
    OutcomeScale(months: simulated.months) { range in
      forEach(points(.trial, replicate: 0, bits: 9)) { block in
        let outcome = fold(&block, keeps: true)
        range.add(outcome, block.rows.span)
      }
    }
  }
}
