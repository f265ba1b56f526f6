package import AfkastDiagnostics
package import AfkastInput
package import AfkastModel

/// What becomes of a case when a form is read into it.
package struct CaseFormResult {
  /// What is changed in the case.
  package private(set) var changes: [CaseFormChange] = []
  /// What the case has already.
  package private(set) var known: [CaseFormChange] = []
  /// What cannot be taken; then nothing is.
  package private(set) var faults: [CaseFormFault]
  /// Rows that did not come back, and stay in the case.
  package let missing: [CaseFormMissing]
  /// The case's new text; nil where something cannot be taken.
  package private(set) var text: String?

  private let places: [CaseFieldPath: FormPlace]
  private let excerpts: [FormPlace: String]

  /// Puts what was found in a form into a case's text.
  package init(
    _ found: CaseFormChanges, sent: CaseFormContent, into source: SourceText, _ text: CaseText,
    in workspace: Workspace
  ) {
    let merge = CaseFormMerge(found, sent: sent, into: text)
    (changes, known) = (merge.changes, merge.known)
    (missing, places, excerpts) = (found.missing, found.places, found.excerpts)
    // Nobody knows what stood on a sheet that is gone.
    let gone = found.missing.filter { $0.key == nil }
    faults = found.faults + merge.faults + gone.map { CaseFormFault(.sheetGone($0.sheet), at: nil) }
    switch text.applying(changes.map(\.edit)) {
    case .failure(let failure): faults.append(fault(failure))
    case .success(let edited):
      let edited = SourceText(name: source.name, text: edited)
      faults += mistakes(in: edited, workspace)
      if faults.isEmpty { self.text = edited.text }
    }
  }

  private func fault(_ failure: CaseEditFailure) -> CaseFormFault {
    let path = failure.path
    let place = path.flatMap(place)
    return CaseFormFault(.notEditable, at: place, excerpt: path?.description ?? "")
  }

  /// The mistakes that the whole case would have, where they stand in the form.
  private func mistakes(in source: SourceText, _ workspace: Workspace) -> [CaseFormFault] {
    let fields = CaseText(source)?.fields ?? []
    let errors = CaseFile(source, in: workspace).diagnostics.filter { found in
      found.severity == .error || found.id == Self.thousands && isChanged(found, among: fields)
    }
    guard !errors.isEmpty else { return [] }
    let beside = Set(faults.compactMap(\.place))
    return errors.compactMap { error in
      let field = error.range.flatMap { Self.field(at: $0, among: fields) }
      let place = missing(error, beside: field) ?? field.flatMap { self.place(of: $0.path.plain) }
      // What the cell itself is wrong about has been said.
      if let place, beside.contains(place) { return nil }
      let problem = CaseFormProblem.mistake(
        id: error.id, message: error.message, hint: error.hint)
      let excerpt = place.flatMap { excerpts[$0] } ?? field?.path.description ?? ""
      return CaseFormFault(problem, at: place, excerpt: excerpt)
    }
  }

  /// The field that a mistake is about: the first inside what is pointed at, or else the one that it is in.
  private static func field(at range: SourceRange, among fields: [CaseField]) -> CaseField? {
    let inside = fields.first { range.start <= $0.range.start && $0.range.start < range.end }
    // A key stands before its value.
    let next = fields.first { range.end <= $0.range.start && $0.range.start.line == range.end.line }
    return inside ?? next ?? fields.last { $0.range.start <= range.start }
  }

  /// Where a field that is missing would be filled in: the mistake names its key.
  private func missing(_ error: Diagnostic, beside field: CaseField?) -> FormPlace? {
    guard error.id == Self.missingKey else { return nil }
    let words = error.message.split(separator: "\"", omittingEmptySubsequences: false)
    guard words.count > 2 else { return nil }
    let key = String(words[1])
    let item = field.map { Array($0.path.components.prefix(2)) } ?? []
    return places[CaseFieldPath(item + [key])] ?? places[CaseFieldPath([key])]
  }

  /// Whether a question is about something that was changed, and so may be a slip of the form's.
  private func isChanged(_ found: Diagnostic, among fields: [CaseField]) -> Bool {
    guard let range = found.range, let field = Self.field(at: range, among: fields) else {
      return false
    }
    let path = field.path.plain
    return changes.contains { change in
      switch change.kind {
      case .set(let changed, _, _): changed.plain == path
      case .add(let list, let id, _): path.components.starts(with: [list, id])
      case .remove, .removeItem: false
      }
    }
  }

  private static let thousands = "thousands-mark"
  private static let missingKey = "missing-key"

  /// Where a field stands in the form, or else something of its item.
  private func place(of path: CaseFieldPath) -> FormPlace? {
    if let place = places[path] { return place }
    let item = Array(path.components.prefix(2))
    guard item.count == 2 else { return nil }
    return places.filter { $0.key.components.starts(with: item) }
      .min { ($0.value.row, $0.value.column) < ($1.value.row, $1.value.column) }?.value
  }
}

extension CaseEditFailure {
  /// The field that it is about.
  fileprivate var path: CaseFieldPath? {
    switch self {
    case .unsound: nil
    case .noSuchItem(let path), .notThere(let path), .ambiguous(let path), .alreadyThere(let path),
      .contradictory(let path), .lastField(let path), .notEditable(let path), .notKept(let path):
      path
    }
  }
}
