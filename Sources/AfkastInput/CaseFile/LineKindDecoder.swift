import AfkastModel

/// Reads `kind`, and `harvest` where the kind has it.
enum LineKindDecoder {
  private enum BenefitWord: String, CaseIterable {
    case cash, capacity, quality
  }

  /// Whether a benefit is no money, which decides the keys it may have.
  static func isQuality(_ node: YAMLNode) -> Bool {
    guard case .mapping(let entries, _) = node.content,
      case .scalar(let text, _) = entries.first(where: { $0.key == "kind" })?.value.content
    else { return false }
    return text == BenefitWord.quality.rawValue
  }

  static func cost(_ fields: Fields) -> LineKind? {
    let kind: LineKind.Cost? = fields.requiredValue("kind", ChoiceParser.parse)
    return kind.map(LineKind.cost)
  }

  static func benefit(_ fields: Fields) -> LineKind? {
    let word: BenefitWord? = fields.requiredValue("kind", ChoiceParser.parse)
    let harvest = fields.value("harvest", PercentageParser.parseShare)
    switch word {
    case .cash:
      if fields.has("harvest") {
        fields.mistakes.add(
          .wrongKind, at: fields.keyRange("harvest"),
          "harvest says how much released time becomes a budget cut; cash counts in full",
          hint: "leave it out, or write kind: capacity")
      }
      return .benefit(.cash)
    case .capacity:
      // Time that nobody has decided to cut a budget for is not money.
      return .benefit(.capacity(harvest: harvest ?? .none))
    case .quality, nil:
      return nil
    }
  }
}
