package import AfkastDiagnostics

/// The text of a case file as fields that can be read and changed one by one.
///
/// An edit replaces the piece of the text that it is about. Comments, order, blank lines, line ends and
/// the quotes of other fields stay as they are, byte for byte.
package struct CaseText: Sendable {
  /// Every value, in the order of the file.
  package let fields: [CaseField]
  private let text: String
  /// Whether a byte order mark stands before the text, which is no part of it.
  private let hasMark: Bool
  private let values: [CaseFieldPath: CaseFieldValue?]
  private let isSound: Bool

  /// Nil if nothing can be read, or it is no mapping; `CaseFile` says why.
  package init?(_ source: SourceText) {
    let hasMark = source.text.unicodeScalars.first == "\u{FEFF}"
    let text = hasMark ? String(source.text.unicodeScalars.dropFirst()) : source.text
    guard let tree = CaseTree(text) else { return nil }
    let leaves = tree.leaves()
    self.hasMark = hasMark
    self.text = text
    isSound = tree.isSound
    fields = leaves.compactMap { path, value, node in
      value.map { CaseField(path: path, value: $0, range: node.range) }
    }
    values = Dictionary(leaves.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The value of a field, or nil.
  package func value(at path: CaseFieldPath) -> CaseFieldValue? {
    values[CaseShape.canonical(path)] ?? nil
  }

  /// The ids of a list, or the names of assumptions, cohorts or scenarios, in their order.
  package func items(of list: String) -> [String] {
    var items: [String] = []
    for path in CaseTree(text)?.leaves().map(\.path) ?? [] where path.steps.first == .key(list) {
      guard path.steps.count > 1, case .item(let id) = path.steps[1] else { continue }
      if items.last != id { items.append(id) }
    }
    return items
  }

  /// The text after changes, which are made together whatever their order.
  ///
  /// The new text is read again, and is only given if exactly the fields that were asked for differ.
  package func applying(_ edits: [CaseEdit]) -> Result<String, CaseEditFailure> {
    guard !edits.isEmpty else { return .success((hasMark ? "\u{FEFF}" : "") + text) }
    guard isSound else { return .failure(.unsound) }
    do throws(CaseEditFailure) {
      let batch = try EditBatch(edits)
      let expected = try batch.expected(values)
      var edited = try attempt(batch, expected, isCareful: false)
      // Quotes around every new text read back as meant where plain text and block text did not.
      if edited == nil { edited = try attempt(batch, expected, isCareful: true) }
      guard let edited else { throw .notKept(batch.firstPath) }
      return .success((hasMark ? "\u{FEFF}" : "") + edited)
    } catch {
      return .failure(error)
    }
  }

  private func attempt(
    _ batch: EditBatch, _ expected: [CaseFieldPath: CaseFieldValue?], isCareful: Bool
  ) throws(CaseEditFailure) -> String? {
    guard let edited = try batch.apply(to: text, isCareful: isCareful),
      let tree = CaseTree(edited), tree.isSound
    else { return nil }
    let leaves = tree.leaves()
    let found = Dictionary(
      leaves.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard found != expected else { return edited }
    guard isCareful else { return nil }
    let different = Set(found.keys).union(expected.keys).filter { found[$0] != expected[$0] }
    throw .notKept(different.min() ?? batch.firstPath)
  }
}
