/// What the fields of a file must be after edits.
///
/// It knows nothing of how they are written, so that a mistake in the writing shows.
struct ExpectedFields {
  private(set) var values: [CaseFieldPath: CaseFieldValue?]

  mutating func set(_ path: CaseFieldPath, _ value: CaseFieldValue) {
    if values[path] == nil {
      for length in 1..<max(1, path.steps.count) {
        values[CaseFieldPath(Array(path.steps.prefix(length)))] = nil
      }
      for other in values.keys where path.holds(other) { values[other] = nil }
    }
    values[path] = .some(value)
  }

  mutating func add(_ list: String, _ id: String?, _ fields: [CaseNewField]) {
    let whole = CaseFieldPath([.key(list)])
    let count = Set(
      values.keys.filter { $0.steps.count > 1 && whole.holds($0) }.map { $0.steps[1] }
    )
    .count
    values[whole] = nil
    let item = whole.appending(id.map { .item($0) } ?? .place(count + 1))
    if case .list = CaseShape.file.inside(.key(list)), let id {
      set(item.appending(.key("id")), .text(id))
    } else if fields.isEmpty {
      values[item] = .some(nil)
    }
    for field in fields { set(item.appending(field.path.steps), field.value) }
  }

  mutating func remove(_ path: CaseFieldPath) throws(CaseEditFailure) {
    guard values.removeValue(forKey: path) != nil else { throw .notThere(path) }
    guard path.steps.count == 3, path.steps[0] == .key("scenarios") else { return }
    let scenario = CaseFieldPath(Array(path.steps.prefix(2)))
    if !values.keys.contains(where: scenario.holds) { values[scenario] = .some(nil) }
  }

  mutating func removeItem(_ path: CaseFieldPath) {
    for other in values.keys where path.holds(other) { values[other] = nil }
    guard path.steps.count == 2, case .place(let place) = path.steps[1] else { return }
    move { other in
      guard other.steps.count > 1, other.steps[0] == path.steps[0],
        case .place(let own) = other.steps[1], own > place
      else { return nil }
      return .place(own - 1)
    }
  }

  mutating func rename(
    _ renamings: [(path: CaseFieldPath, id: String)]
  ) throws(CaseEditFailure) {
    guard !renamings.isEmpty else { return }
    for (path, id) in renamings { set(path, .text(id)) }
    let new = Dictionary(
      renamings.map { (Array($0.path.steps.prefix(2)), CaseFieldPath.Step.item($0.id)) },
      uniquingKeysWith: { first, _ in first })
    let count = values.count
    move { new[Array($0.steps.prefix(2))] }
    // Two items with one id.
    guard values.count == count else { throw .contradictory(renamings[0].path) }
  }

  /// Gives fields another item to be in.
  private mutating func move(_ step: (CaseFieldPath) -> CaseFieldPath.Step?) {
    let moved = values.map { path, value in
      guard let new = step(path) else { return (path, value) }
      var path = path
      path.steps[1] = new
      return (path, value)
    }
    values = Dictionary(moved, uniquingKeysWith: { first, _ in first })
  }
}
