/// Edits that are made together: what is asked twice is done once, in an order that loses nothing.
struct EditBatch {
  private var sets: [CaseFieldPath: CaseFieldValue] = [:]
  private var setOrder: [CaseFieldPath] = []
  private var additions: [(list: String, id: String?, fields: [CaseNewField])] = []
  private var removals: [CaseFieldPath] = []
  private var itemRemovals: [CaseFieldPath] = []
  /// Items that get another id, last of all because other edits name the old one.
  private var renamings: [(path: CaseFieldPath, id: String)] = []

  init(_ edits: [CaseEdit]) throws(CaseEditFailure) {
    for edit in edits {
      if case .add(let list, let id, let fields) = edit {
        additions.append((list, id, fields))
      }
    }
    for edit in edits { try take(edit) }
    for path in removals where sets[path] != nil { throw .contradictory(path) }
    for path in setOrder where path.isBelow(sets) { throw .contradictory(path) }
    for place in additions.indices { try refuseTwin(of: place) }
    // A value that takes the place of others removes them.
    removals.removeAll { path in
      setOrder.contains { $0.holds(path) || path.holds($0) }
        || itemRemovals.contains { $0.holds(path) }
    }
    for path in setOrder where itemRemovals.contains(where: { $0.holds(path) }) {
      throw .contradictory(path)
    }
    itemRemovals.sort(by: >)
    setOrder.sort { CaseShape.comes($0, before: $1) }
  }

  private mutating func take(_ edit: CaseEdit) throws(CaseEditFailure) {
    switch edit {
    case .add: break
    case .set(let path, let value): try take(CaseShape.canonical(path), value)
    case .remove(let path):
      let path = CaseShape.canonical(path)
      if !removals.contains(path) { removals.append(path) }
    case .removeItem(let path):
      let path = CaseShape.canonical(path)
      if !itemRemovals.contains(path) { itemRemovals.append(path) }
    }
  }

  private mutating func take(
    _ path: CaseFieldPath, _ value: CaseFieldValue
  ) throws(CaseEditFailure) {
    if let known = sets[path] {
      guard known == value else { throw .contradictory(path) }
      return
    }
    sets[path] = value
    let new = additions.firstIndex { addition in
      path.steps.count > 2 && path.steps[0] == .key(addition.list)
        && path.steps[1] == addition.id.map { .item($0) }
    }
    if let new {
      additions[new].fields.append(
        CaseNewField(CaseFieldPath(Array(path.steps.dropFirst(2))), value))
    } else if path.isID, case .text(let id) = value {
      renamings.append((path, id))
    } else {
      setOrder.append(path)
    }
  }

  private func refuseTwin(of place: Int) throws(CaseEditFailure) {
    let (list, id, _) = additions[place]
    guard let id, additions[..<place].contains(where: { $0.list == list && $0.id == id }) else {
      return
    }
    throw .contradictory(CaseFieldPath(list, item: id))
  }

  /// The path of what is done first.
  var firstPath: CaseFieldPath {
    setOrder.first ?? removals.first ?? itemRemovals.first ?? renamings.first?.path
      ?? CaseFieldPath(additions.first?.list ?? "")
  }

  /// The edits in turns: each needs the text that those before it left.
  private var turns: [[CaseEdit]] {
    [
      setOrder.compactMap { path in sets[path].map { .set(path, $0) } },
      additions.map { .add(to: $0.list, id: $0.id, fields: $0.fields) },
      removals.map { .remove($0) }, itemRemovals.map { .removeItem($0) },
      renamings.map { .set($0.path, .text($0.id)) },
    ]
  }

  /// The text after all edits; nil if a text on the way could not be read.
  func apply(to text: String, isCareful: Bool) throws(CaseEditFailure) -> String? {
    var text = text
    for turn in turns {
      var rest = turn
      while !rest.isEmpty {
        guard let tree = CaseTree(text) else { return nil }
        var round = EditRound(ChangePlanner(tree, isCareful: isCareful))
        rest = try round.take(rest)
        text = round.text
      }
    }
    return text
  }

  /// What every field must be afterwards.
  func expected(
    _ values: [CaseFieldPath: CaseFieldValue?]
  ) throws(CaseEditFailure) -> [CaseFieldPath: CaseFieldValue?] {
    var expected = ExpectedFields(values: values)
    for path in setOrder { sets[path].map { expected.set(path, $0) } }
    for addition in additions { expected.add(addition.list, addition.id, addition.fields) }
    for path in removals { try expected.remove(path) }
    for path in itemRemovals { expected.removeItem(path) }
    try expected.rename(renamings)
    return expected.values
  }
}

/// Changes of one text that do not get in each other's way.
private struct EditRound {
  private let planner: ChangePlanner
  private var changes: [Change] = []

  init(_ planner: ChangePlanner) { self.planner = planner }

  /// Plans edits, and gives back those that must wait for the text that the others make.
  mutating func take(_ edits: [CaseEdit]) throws(CaseEditFailure) -> [CaseEdit] {
    var rest: [CaseEdit] = []
    for edit in edits {
      let change = try planner.plan(edit)
      if changes.contains(where: change.conflicts) {
        rest.append(edit)
      } else if !change.replacements.isEmpty {
        changes.append(change)
      }
    }
    return rest
  }

  var text: String { changes.flatMap(\.replacements).applied(to: planner.lines) }
}

extension CaseFieldPath {
  /// Whether something that it is in has a value of its own.
  fileprivate func isBelow(_ values: [CaseFieldPath: CaseFieldValue]) -> Bool {
    (1..<max(1, steps.count)).contains { values[CaseFieldPath(Array(steps.prefix($0)))] != nil }
  }
}
