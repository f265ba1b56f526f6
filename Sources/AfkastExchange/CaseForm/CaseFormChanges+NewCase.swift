import AfkastInput

extension CaseFormChanges {
  /// The id of a new case: as it was written, or made from its title, which a new case must have.
  package mutating func takeNewID(sent: CaseFormContent) -> String {
    let (idPath, titlePath) = (CaseFieldPath(["id"]), CaseFieldPath(["title"]))
    var (id, title) = (nil as String?, nil as String?)
    for change in changes {
      guard case .set(let path, _, .text(let text)) = change.kind else { continue }
      if path == idPath { id = text }
      if path == titlePath { title = text }
    }
    changes.removeAll { change in
      if case .set(idPath, _, _) = change.kind { true } else { false }
    }
    if let id { return id }
    if let made = title.flatMap(CaseFormName.made) { return made }
    if !faults.contains(where: { $0.place == places[idPath] && $0.place != nil }) {
      faults.append(CaseFormFault(.noCaseName, at: places[idPath] ?? places[titlePath]))
    }
    let first = sent.fields.first { $0.path == idPath }
    if case .text(let text) = first?.value { return text }
    return "ny-sag"
  }
}
