import AfkastDiagnostics
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
  /// The facts of the log that take others back.
  private let withdrawals: Set<FactID>
  /// What is known of those batches that facts of the log are of.
  let batches: [BatchID: Batch]

  package init(_ facts: [Fact], batches: [Batch] = [], head: Head) {
    self.facts = facts
    self.head = head
    let shown = Set(facts.map(\.batch))
    self.batches = Dictionary(
      batches.filter { shown.contains($0.id) }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let pairs = facts.compactMap { fact in fact.correction.map { ($0.corrected, fact.id) } }
    withdrawals = Set(facts.filter { $0.content.kind == .withdrawal }.map(\.id))
    correctedBy = Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  /// The log for people, two lines or more a fact.
  package func text(in language: Language) -> String {
    func say(_ message: FactMessage) -> String { message.text(in: language) }
    let empty = facts.isEmpty ? say(.noFacts) + "\n" : ""
    var batch: BatchID?
    let blocks = facts.map { fact in
      defer { batch = fact.batch }
      return (fact.batch == batch ? "" : heading(of: fact.batch, in: language))
        + block(of: fact, in: language)
    }.joined()
    return (blocks + empty + say(.head(head.count, head.hash)).wrapped(hanging: "  "))
  }

  /// What is known of the batch whose facts follow.
  private func heading(of batch: BatchID, in language: Language) -> String {
    batches[batch].map { BatchText($0, language).sentence.wrapped(hanging: "  ") } ?? ""
  }

  private func fileRow(of fact: Fact, in language: Language) -> String? {
    guard let row = fact.row, case .file(let file)? = batches[fact.batch]?.origin else {
      return nil
    }
    if let answer = row.answer {
      return BatchMessage.answer(
        answer.place.visible, file: file.file.visible, by: answer.reporter?.visible
      ).text(in: language)
    }
    return BatchMessage.row(row.number, file: file.file.visible).text(in: language)
  }

  private func block(of fact: Fact, in language: Language) -> String {
    let text = FactText(fact, language)
    let period = PeriodText(language).text(fact.period)
    var head = "\(fact.id.number)  \(fact.caseID.text)  \(period)  \(text.recorded)"
    if let later = correctedBy[fact.id] {
      let isWithdrawn = withdrawals.contains(later)
      let message: FactMessage =
        isWithdrawn ? .withdrawnBy(later.number) : .correctedBy(later.number)
      head += "; " + message.text(in: language)
    }
    let row = fileRow(of: fact, in: language).map { ", " + $0 } ?? ""
    return head.wrapped(hanging: "    ") + (text.sentence + row).wrapped(indent: "    ")
  }
}
