import AfkastModel

/// Reads evidence levels.
enum EvidenceParser {
  static func parse(_ text: String) throws(ScalarProblem) -> EvidenceLevel {
    guard let number = Int(text), let level = EvidenceLevel(rawValue: number) else {
      throw ScalarProblem(
        .unknownChoice, "\"\(text.visibleShort)\" is not an evidence level",
        hint: "0 (an estimate) to 5 (a meta-analysis)")
    }
    return level
  }
}
