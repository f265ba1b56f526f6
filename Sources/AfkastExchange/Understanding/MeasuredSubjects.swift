package import AfkastModel

/// What of a case may be measured.
package struct MeasuredCase: Sendable {
  let kpis: [KPIID: KPI]
  let groups: Set<GroupID>

  init(kpis: [KPIID: KPI], groups: Set<GroupID>) {
    (self.kpis, self.groups) = (kpis, groups)
  }

  package init(_ businessCase: BusinessCase) {
    let kpis = businessCase.kpis.map { ($0.id, $0) }
    self.init(
      kpis: Dictionary(kpis, uniquingKeysWith: { first, _ in first }),
      groups: Set(businessCase.groups))
  }
}

/// What may be measured.
package struct MeasuredCases: Sendable {
  /// Of each case whose file has no mistakes.
  let sound: [CaseID: MeasuredCase]
  /// The cases whose files have mistakes.
  let mistaken: Set<CaseID>

  package init(_ sound: [CaseID: MeasuredCase], mistaken: Set<CaseID> = []) {
    (self.sound, self.mistaken) = (sound, mistaken)
  }
}

/// Finds the KPI that a row is of.
struct MeasuredSubjects {
  private let subject: MeasuredSubject
  private let cases: MeasuredCases
  private let names: [String: NamedKPI]

  init(_ subject: MeasuredSubject, of cases: MeasuredCases) {
    (self.subject, self.cases) = (subject, cases)
    let named: [NamedKPI] = if case .names(_, let names) = subject { names } else { [] }
    names = Dictionary(named.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// `name` is the file's own name of the KPI or the case's id, and `kpi` the KPI's id, where columns say them.
  func find(
    name: String, kpi: String
  ) throws(NoDestination) -> (caseID: CaseID, kpi: KPI, groups: Set<GroupID>) {
    switch subject {
    case .names:
      guard let named = names[name] else {
        throw NoDestination(Unmatched(reason: .noName, name: name, detail: ""))
      }
      return try find(named.caseID.text, named.kpi.text)
    case .ids(let caseID, let kpiID): return try find(caseID.text(or: name), kpiID.text(or: kpi))
    }
  }

  private func find(
    _ caseText: String, _ kpiText: String
  ) throws(NoDestination) -> (caseID: CaseID, kpi: KPI, groups: Set<GroupID>) {
    let caseID = CaseID(caseText)
    guard let caseID, let measured = cases.sound[caseID] else {
      let isMistaken = caseID.map(cases.mistaken.contains) ?? false
      throw NoDestination(
        Unmatched(
          reason: isMistaken ? .mistakenCase : .noCase, name: caseText, detail: kpiText))
    }
    guard let id = KPIID(kpiText), let kpi = measured.kpis[id] else {
      throw NoDestination(Unmatched(reason: .noKPI, name: caseText, detail: kpiText))
    }
    return (caseID, kpi, measured.groups)
  }
}

extension MeasuredSubject.Said {
  /// What the mapping says, or else the row.
  fileprivate func text<Thing>(or written: String) -> String where Name == Identifier<Thing> {
    if case .always(let id) = self { id.text } else { written }
  }
}
