import AfkastModel

/// Each node of the effect chain has a KPI, so that a broken link shows where it broke.
///
/// A case without any KPI is asked for its first one instead.
struct UnmeasuredNode: Rule {
  let id = QuestionID.unmeasuredNode

  func findings(in judged: JudgedCase) -> [Finding] {
    let kpis = judged.businessCase.kpis
    guard !kpis.isEmpty else { return [] }
    let measured = Set(kpis.compactMap(\.node))
    return judged.businessCase.chain.filter { !measured.contains($0.id) }.map { node in
      Finding(
        at: judged.places.node(node.id), "how will it show whether \"\(node.shortName)\" happens?",
        hint: "add node: \(node.id.text) to a KPI")
    }
  }
}
