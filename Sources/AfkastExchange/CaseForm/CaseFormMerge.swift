package import AfkastInput

/// The changes of a form beside what has become of the case since it was sent.
package struct CaseFormMerge {
  /// Changes that are still to be made.
  package private(set) var changes: [CaseFormChange] = []
  /// Changes that the case has already.
  package private(set) var known: [CaseFormChange] = []
  /// Changes that somebody else has made in another way.
  package private(set) var faults: [CaseFormFault] = []

  private let sent: [CaseFieldPath: CaseFieldValue]
  private let now: [CaseFieldPath: CaseFieldValue]

  package init(_ found: CaseFormChanges, sent: CaseFormContent, into text: CaseText) {
    self.sent = Self.values(sent.fields)
    now = Self.values(text.fields.map { CaseFormContent.Entry($0.path, $0.value) })
    for change in found.changes { take(change) }
  }

  private static func values(
    _ entries: [CaseFormContent.Entry]
  ) -> [CaseFieldPath: CaseFieldValue] {
    Dictionary(entries.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func take(_ change: CaseFormChange) {
    switch change.kind {
    case .set(let path, let old, let new): take(change, path, old: old, new: new)
    case .remove(let path, let old): take(change, path, old: old, new: nil)
    case .removeItem(let list, let id): takeRemoval(change, list, id)
    case .add(let list, let id, let fields): takeAddition(change, list, id, fields)
    }
  }

  private mutating func take(
    _ change: CaseFormChange, _ path: CaseFieldPath, old: CaseFieldValue?, new: CaseFieldValue?
  ) {
    let found = now[path]
    if found == new { return known.append(change) }
    guard found == old, new == nil || beside(path, in: sent) == beside(path, in: now) else {
      let other = found ?? beside(path, in: now).values.first
      faults.append(
        CaseFormFault(
          .collided(sent: old?.words ?? "", now: other?.words ?? ""), at: change.place,
          excerpt: new?.words ?? ""))
      return
    }
    changes.append(change)
    guard new != nil else { return }
    // What cannot stand beside the new value goes with it, and that is told.
    for (displaced, value) in beside(path, in: now).sorted(by: { $0.key < $1.key }) {
      changes.append(
        CaseFormChange(.remove(displaced, from: value), at: change.place, on: change.sheet))
    }
  }

  /// Fields that cannot stand beside another: `amount` and `amount/2027`.
  private func beside(
    _ path: CaseFieldPath, in values: [CaseFieldPath: CaseFieldValue]
  ) -> [CaseFieldPath: CaseFieldValue] {
    values.filter { $0.key != path && ($0.key.holds(path) || path.holds($0.key)) }
  }

  private mutating func takeRemoval(_ change: CaseFormChange, _ list: String, _ id: String) {
    let (before, after) = (fields(of: list, id, in: sent), fields(of: list, id, in: now))
    if after.isEmpty {
      known.append(change)
    } else if before == after {
      changes.append(change)
    } else {
      faults.append(CaseFormFault(.itemCollided, at: change.place, excerpt: id))
    }
  }

  private mutating func takeAddition(
    _ change: CaseFormChange, _ list: String, _ id: String, _ fields: [CaseNewField]
  ) {
    var found = self.fields(of: list, id, in: now)
    guard !found.isEmpty else { return changes.append(change) }
    found[CaseFieldPath([list, id, "id"])] = nil
    let wanted = Dictionary(
      fields.map { (CaseFieldPath([list, id] + $0.path.components), $0.value) },
      uniquingKeysWith: { first, _ in first })
    if found == wanted {
      known.append(change)
    } else {
      faults.append(CaseFormFault(.itemCollided, at: change.place, excerpt: id))
    }
  }

  private func fields(
    of list: String, _ id: String, in values: [CaseFieldPath: CaseFieldValue]
  ) -> [CaseFieldPath: CaseFieldValue] {
    values.filter { path, _ in path.components.starts(with: [list, id]) }
  }
}

extension CaseFieldValue {
  /// The value as people read it.
  package var words: String {
    switch self {
    case .text(let text): text
    case .list(let names): names.joined(separator: ", ")
    }
  }
}
