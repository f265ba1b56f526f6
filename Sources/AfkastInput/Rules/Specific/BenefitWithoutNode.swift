import AfkastDiagnostics
import AfkastModel

/// A benefit hangs on the node of the effect chain that brings it about.
///
/// It is asked of cases that say how they work or what they measure.
struct BenefitWithoutNode: Rule {
  let id = QuestionID.benefitWithoutNode

  func findings(in judged: JudgedCase) -> [Finding] {
    let businessCase = judged.businessCase
    guard !businessCase.chain.isEmpty || !businessCase.kpis.isEmpty else { return [] }
    let lines = businessCase.lines.filter { $0.kind.isBenefit && $0.node == nil }
    let others = businessCase.qualityBenefits.filter { $0.node == nil }
    let benefits = lines.map { ($0.id, $0.shortName) } + others.map { ($0.id, $0.shortName) }
    let hint = hint(businessCase.chain)
    return benefits.map { id, name in
      Finding(at: judged.places.line(id), "what brings \"\(name)\" about?", hint: hint)
    }
  }

  private func hint(_ chain: [ChainNode]) -> String {
    if chain.isEmpty { return "describe it in chain, and add node:" }
    let shown = chain.prefix(5).map(\.id.text).joined(separator: " or ")
    return "add node: \(shown)\(chain.count > 5 ? " …" : "")"
  }
}
