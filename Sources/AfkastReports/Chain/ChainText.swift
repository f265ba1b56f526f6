import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// The effect chain of one case in 80 columns, with what hangs on each node.
package struct ChainText: Sendable {
  private let chain: EffectChain
  private let language: Language
  private let numbers: NumberText

  /// Deeper nodes stand no further in, so that there is room for their words.
  private static let deepest = 8

  package init(_ chain: EffectChain, _ language: Language) {
    self.chain = chain
    self.language = language
    numbers = NumberText(language)
  }

  /// The chain, ending in a newline.
  package var text: String {
    let businessCase = chain.evaluation.businessCase
    let heading = "\(businessCase.title) (\(businessCase.id.text))".wrapped()
    let tree = chain.steps.isEmpty ? say(.noChain).wrapped() : chain.steps.map(text).joined()
    return [heading, tree, looseText, totals].compactMap { $0 }.joined(separator: "\n")
  }

  private func text(of step: EffectChain.Step) -> String {
    let level = step.node.level.name(in: language)
    let isTop = step.depth == 0
    let node = (isTop ? "" : "→ ") + "\(level): \(step.node.text) (\(step.node.id.text))"
    if step.isRepeated { return line("\(node), \(say(.seeAbove))", step.depth) }
    return line(node, step.depth) + text(of: step.load, step.depth + 1)
  }

  private var looseText: String? {
    guard !chain.loose.isEmpty else { return nil }
    return line(say(.onNoNode), 0) + text(of: chain.loose, 1)
  }

  private func text(of load: ChainLoad, _ depth: Int) -> String {
    let quality = load.qualityBenefits.map { benefit in
      say(.qualityOfNode(benefit.title ?? benefit.id.text))
    }
    let words = load.kpis.map(KPIText(language).text) + load.benefits.map(text) + quality
    return words.map { line("· " + $0, depth) }.joined()
  }

  private func text(of benefit: BenefitTotal) -> String {
    let name = benefit.line.title ?? benefit.line.id.text
    guard let counted = benefit.counted else {
      return say(.benefitOfAnother(name, benefit.line.actor.name(in: language)))
    }
    let unharvested = benefit.unharvested.flatMap { $0 > .zero ? $0 : nil }
    return say(
      .benefitOfNode(
        name, counts: numbers.amount(counted.kroner),
        unharvested: unharvested.map { numbers.amount($0.kroner) }))
  }

  private var totals: String {
    let evaluation = chain.evaluation
    let counts =
      "\(say(.figure(.totalBenefits))): "
      + numbers.amount(evaluation.totalBenefits.kroner)
    guard evaluation.unharvested > .zero else { return counts.wrapped() }
    return counts.wrapped() + say(.unharvested(evaluation.unharvested.kroner)).wrapped()
  }

  private func line(_ text: String, _ depth: Int) -> String {
    let indent = String(repeating: "  ", count: min(depth, Self.deepest))
    return text.wrapped(indent: indent, hanging: indent + "    ")
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
