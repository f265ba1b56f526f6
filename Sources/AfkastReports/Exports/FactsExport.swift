import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// Facts as a tidy table: one row a fact, of whatever kind.
package struct FactsExport: Sendable {
  private let facts: [Fact]
  private let terms: [CaseID: CaseTerms]
  private let correctedBy: [FactID: FactID]
  private let batches: [BatchID: Batch]
  private let hidden: Set<FactID>
  private let hiddenCounts: Set<FactID>

  /// Of all facts that are known, in the order of recording; of fewer people than `least` nothing is told.
  package init(
    _ facts: [Fact], batches: [Batch], _ terms: [CaseID: CaseTerms], suppressBelow least: Int
  ) {
    self.facts = facts
    self.terms = terms
    correctedBy = Dictionary(
      facts.compactMap { fact in fact.correction.map { ($0.corrected, fact.id) } },
      uniquingKeysWith: { $1 })
    self.batches = Dictionary(batches.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    let disclosures = Dictionary(grouping: facts, by: \.caseID).map { id, facts in
      FactDisclosure(of: facts, kpis: terms[id]?.kpis ?? [], suppressBelow: least)
    }
    hidden = disclosures.reduce(into: []) { $0.formUnion($1.hidden) }
    hiddenCounts = disclosures.reduce(into: []) { $0.formUnion($1.hiddenCounts) }
  }

  /// A row for each fact, in the order of recording.
  package var rows: [Row] {
    facts.map { fact in
      Row(
        fact, terms[fact.caseID], batches[fact.batch], correctedBy: correctedBy[fact.id],
        hides: hidden.contains(fact.id), hidesCount: hiddenCounts.contains(fact.id),
        hidesReason: fact.correction.map { hidden.contains($0.corrected) } ?? false)
    }
  }

  /// A fact with what its case calls things.
  package struct Row: Sendable {
    let fact: Fact
    let correctedBy: FactID?
    let title: String?
    let line: Line?
    let kpi: KPI?
    let file: FileImport?
    let details: [String: FactKeys.Value]
    /// Whether something of it is not shown, because it is of few people.
    let isHidden: Bool
    let hidesReason: Bool

    fileprivate init(
      _ fact: Fact, _ terms: CaseTerms?, _ batch: Batch?, correctedBy: FactID?, hides: Bool,
      hidesCount: Bool, hidesReason: Bool
    ) {
      self.fact = fact
      self.correctedBy = correctedBy
      title = terms?.title
      line = fact.line.flatMap { terms?.line($0) }
      kpi = fact.kpi.flatMap { terms?.kpi($0) }
      file = if case .file(let file)? = batch?.origin { file } else { nil }
      isHidden = hides || hidesCount
      // Words may repeat the value that they correct.
      self.hidesReason = hides || hidesReason
      var details = Dictionary(
        FactDetails(fact.content).pairs, uniquingKeysWith: { $1 })
      if hides { details["value"] = nil }
      if hides || hidesCount { details["count"] = nil }
      self.details = details
    }
  }
}

/// What a case calls its lines and KPIs, in any of its versions.
package struct CaseTerms: Sendable {
  let title: String?
  /// Those of all versions, so that none is forgotten that facts may be about.
  let kpis: [KPI]
  private let lines: [LineID: Line]

  /// Of the versions of a case, the one that names things first.
  package init(_ versions: [BusinessCase]) {
    title = versions.first?.title
    kpis = versions.flatMap(\.kpis)
    lines = Dictionary(
      versions.flatMap(\.lines).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func line(_ id: LineID) -> Line? { lines[id] }
  func kpi(_ id: KPIID) -> KPI? { kpis.first { $0.id == id } }
}

extension Fact {
  /// The line that it is about; nil where it is about none.
  fileprivate var line: LineID? {
    switch content {
    case .actual(let actual): actual.line
    case .budget(let budget): budget.line
    case .harvest(let harvest): harvest.line
    case .closing(let line): line
    case .measurement, .observation, .decision, .action, .actionDone, .milestoneDone, .approval,
      .phase, .withdrawal:
      nil
    }
  }

  /// The KPI that it is about; nil where it is about none.
  fileprivate var kpi: KPIID? {
    switch content {
    case .measurement(let measurement): measurement.kpi
    case .observation(let observation): observation.kpi
    case .phase(let phase): phase.kpi
    case .actual, .budget, .harvest, .closing, .decision, .action, .actionDone, .milestoneDone,
      .approval, .withdrawal:
      nil
    }
  }
}
