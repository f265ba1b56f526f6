package import AfkastDocuments
package import AfkastEngine
import AfkastModel

/// The effect chain of a case as rows: one a node, and one for each thing that hangs on it.
package struct ChainCSV: Sendable {
  private let chain: EffectChain

  package init(_ chain: EffectChain) {
    self.chain = chain
  }

  /// The columns, named as the keys of the JSON; `kind` says what a row is.
  package let header =
    ["case", "node", "kind", "id", "title", "level", "depth", "leadsTo", "actor", "counted"]
    + ["unharvested"] + KPI.columns

  /// The rows.
  package var rows: [[Cell]] {
    let id = Cell.text(chain.evaluation.businessCase.id.text)
    let onNodes = chain.nodes.flatMap { [row($0)] + rows($0.load, $0.node.id) }
    return (onNodes + rows(chain.loose, nil)).map { [id] + $0 }
  }

  private func row(_ step: EffectChain.Step) -> [Cell] {
    [
      .text(step.node.id.text), .text("node"), .text(step.node.id.text), .text(step.node.text),
      .text(step.node.level.rawValue), .integer(step.depth),
      .text(step.node.leadsTo.map(\.text).joined(separator: " ")),
    ] + Self.empty(6)
  }

  private func rows(_ load: ChainLoad, _ node: NodeID?) -> [[Cell]] {
    let rows = load.kpis.map(row) + load.benefits.map(row) + load.qualityBenefits.map(row)
    return rows.map { [Cell(node?.text)] + $0 }
  }

  private func row(_ kpi: KPI) -> [Cell] {
    [.text("kpi"), .text(kpi.id.text), .text(kpi.title), Cell(kpi.level?.rawValue)]
      + Self.empty(5) + kpi.cells
  }

  private func row(_ benefit: BenefitTotal) -> [Cell] {
    let line = benefit.line
    return [.text("benefit"), .text(line.id.text), Cell(line.title)] + Self.empty(3) + [
      .text(line.actor.rawValue), Cell(benefit.counted?.kroner), Cell(benefit.unharvested?.kroner),
    ] + Self.empty(3)
  }

  private func row(_ benefit: QualityBenefit) -> [Cell] {
    [.text("quality"), .text(benefit.id.text), Cell(benefit.title)] + Self.empty(9)
  }

  private static func empty(_ count: Int) -> [Cell] { [Cell](repeating: .empty, count: count) }
}
