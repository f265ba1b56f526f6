import AfkastDiagnostics
import AfkastModel

/// An effect chain leads somewhere.
///
/// One circle is shown at a time.
struct ChainInCircle: Rule {
  let id = QuestionID.chainInCircle

  func findings(in judged: JudgedCase) -> [Finding] {
    let circle = ChainCircle(judged.businessCase.chain).nodes
    guard let first = circle.first else { return [] }
    return [
      Finding(
        at: judged.places.node(first.id, "leadsTo") ?? judged.places.node(first.id),
        question(circle, first), hint: "take the step out that leads back")
    ]
  }

  private func question(_ circle: [ChainNode], _ first: ChainNode) -> String {
    if circle.count == 1 { return "what does \"\(first.id.text)\" lead to, other than itself?" }
    let shown = circle.prefix(5).map(\.id.text) + (circle.count > 5 ? ["…"] : []) + [first.id.text]
    return "what comes first in \(shown.joined(separator: " → "))?"
  }
}
