public import AfkastModel

/// The effect chain of a case from what is done to what it changes, with what hangs on each node.
///
/// A list with depths, for the reason that ``GoalTree`` gives.
public struct EffectChain: Sendable {
  /// A node met on the way down the chain.
  public struct Step: Sendable {
    /// The node.
    public let node: ChainNode
    /// How many nodes lead to it from where its path begins.
    public let depth: Int
    /// Whether it stood further up: then what it bears and leads to stands there.
    public let isRepeated: Bool
    /// What hangs on it.
    public let load: ChainLoad
  }

  /// The evaluation that the sums are from.
  public let evaluation: Evaluation
  /// Each node before those that it leads to, along every path.
  public let steps: [Step]
  /// What hangs on no node.
  public let loose: ChainLoad

  /// Draws the chain of an evaluated case; `EvaluationFailure` if an amount overflows.
  public init(of evaluation: Evaluation) throws(EvaluationFailure) {
    let businessCase = evaluation.businessCase
    let nodes = Dictionary(
      businessCase.chain.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let loads = try ChainLoad.byNode(evaluation) { id in id.flatMap { nodes[$0]?.id } }
    let walk = Walk(businessCase.chain.map(\.id)) { id in
      (nodes[id]?.leadsTo ?? []).filter { nodes[$0] != nil }
    }
    self.evaluation = evaluation
    loose = loads(nil)
    steps = walk.steps.compactMap { step in
      nodes[step.id].map {
        Step(node: $0, depth: step.depth, isRepeated: step.isRepeated, load: loads($0.id))
      }
    }
  }

  /// Each node once, in the order of the steps.
  public var nodes: [Step] { steps.filter { !$0.isRepeated } }
}

extension ChainLoad {
  /// What hangs on each node, and on none; `place` says which node an id means.
  fileprivate static func byNode(_ evaluation: Evaluation, _ place: (NodeID?) -> NodeID?)
    throws(EvaluationFailure) -> (NodeID?) -> ChainLoad
  {
    let businessCase = evaluation.businessCase
    let flows = Dictionary(
      evaluation.flow.benefitLines.map { ($0.line.id, $0) }, uniquingKeysWith: { first, _ in first }
    )
    var totals: [BenefitTotal] = []
    for line in businessCase.lines where line.kind.isBenefit {
      totals.append(try BenefitTotal(line, flows[line.id]))
    }
    let kpis = Dictionary(grouping: businessCase.kpis) { place($0.node) }
    let benefits = Dictionary(grouping: totals) { place($0.line.node) }
    let quality = Dictionary(grouping: businessCase.qualityBenefits) { place($0.node) }
    return { id in
      ChainLoad(
        kpis: kpis[id] ?? [], benefits: benefits[id] ?? [], qualityBenefits: quality[id] ?? [])
    }
  }
}
