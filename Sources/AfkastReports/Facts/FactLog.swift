import AfkastDocuments
package import AfkastModel

/// The audit trail: facts in the order of recording, newest last, the corrected ones with the rest.
package struct FactLog: Sendable {
  /// The end of the chain, as whoever keeps a copy can compare it.
  package struct Head: Sendable {
    let count: Int64
    let hash: String

    package init(count: Int64, hash: String) {
      self.count = count
      self.hash = hash
    }
  }

  let facts: [Fact]
  let head: Head
  /// Which later fact of the log corrects which.
  let correctedBy: [FactID: FactID]

  package init(_ facts: [Fact], head: Head) {
    self.facts = facts
    self.head = head
    let pairs = facts.compactMap { fact in fact.correction.map { ($0.corrected, fact.id) } }
    correctedBy = Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  /// The log for people, two lines or more a fact.
  package func text(in language: Language) -> String {
    func say(_ message: FactMessage) -> String { message.text(in: language) }
    let empty = facts.isEmpty ? say(.noFacts) + "\n" : ""
    let blocks = facts.map { block(of: $0, in: language) }.joined()
    return (blocks + empty + say(.head(head.count, head.hash)).wrapped(hanging: "  "))
  }

  private func block(of fact: Fact, in language: Language) -> String {
    let text = FactText(fact, language)
    var head = "\(fact.id.number)  \(fact.caseID.text)  \(fact.period)  \(text.recorded)"
    if let later = correctedBy[fact.id] {
      head += "; " + FactMessage.correctedBy(later.number).text(in: language)
    }
    return head.wrapped(hanging: "    ") + text.sentence.wrapped(indent: "    ")
  }
}
