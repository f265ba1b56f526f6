import AfkastDiagnostics
import AfkastModel

/// Reads the effect chain.
struct ChainDecoder {
  private let fields: Fields
  private let names: CaseNames

  init(_ fields: Fields, names: CaseNames) {
    self.fields = fields
    self.names = names
  }

  func decode() -> [ChainNode] {
    var ids = UniqueIDs<ChainNode>(mistakes: fields.mistakes)
    return fields.list("chain").compactMap { node in
      guard let fields = Fields(node, CaseSchema.node, mistakes: fields.mistakes) else {
        return nil
      }
      let id = ids.take(fields)
      let level: EffectLevel? = fields.requiredValue("level", ChoiceParser.parse)
      let text = fields.requiredText("text")
      let leadsTo = leadsTo(fields)
      guard let id, let level, let text else { return nil }
      var chainNode = ChainNode(id: id, level: level, text: text)
      chainNode.leadsTo = leadsTo
      return chainNode
    }
  }

  private func leadsTo(_ fields: Fields) -> [NodeID] {
    fields.list("leadsTo").compactMap { item in
      let id: NodeID? = fields.parse(item, of: "leadsTo", IdentifierParser.parse)
      if let id { names.checkNode(id, at: item.range) }
      return id
    }
  }
}
