package import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// The effect chain of a case as JSON: each node once, with the nodes that it leads to.
package struct ChainJSON: Sendable {
  private let chain: EffectChain
  private let generator: String

  package init(_ chain: EffectChain, generator: String) {
    self.chain = chain
    self.generator = generator
  }

  package var json: JSON {
    let evaluation = chain.evaluation
    return .object([
      ("schema", .string("afkast.chain/1")), ("generator", .string(generator)),
      ("id", .string(evaluation.businessCase.id.text)),
      ("title", .string(evaluation.businessCase.title)),
      ("nodes", .array(chain.nodes.map(node))),
      ("onNoNode", .object(members(of: chain.loose))),
      ("totalBenefits", .number(evaluation.totalBenefits.kroner)),
      ("unharvested", .number(evaluation.unharvested.kroner)),
    ])
  }

  private func node(_ step: EffectChain.Step) -> JSON {
    .object(
      [
        ("id", .string(step.node.id.text)), ("level", .string(step.node.level.rawValue)),
        ("text", .string(step.node.text)), ("depth", .integer(step.depth)),
        ("leadsTo", .array(step.node.leadsTo.map { .string($0.text) })),
      ] + members(of: step.load))
  }

  private func members(of load: ChainLoad) -> [(key: String, value: JSON)] {
    [
      ("kpis", .array(load.kpis.map { JSON($0) })),
      ("benefits", .array(load.benefits.map(benefit))),
      ("qualityBenefits", .array(load.qualityBenefits.map(quality))),
    ]
  }

  private func benefit(_ benefit: BenefitTotal) -> JSON {
    .object([
      ("id", .string(benefit.line.id.text)), ("title", JSON(benefit.line.title)),
      ("actor", .string(benefit.line.actor.rawValue)),
      ("counted", JSON(benefit.counted?.kroner)),
      ("unharvested", JSON(benefit.unharvested?.kroner)),
    ])
  }

  private func quality(_ benefit: QualityBenefit) -> JSON {
    .object([("id", .string(benefit.id.text)), ("title", JSON(benefit.title))])
  }
}
