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
    faults = found.faults + merge.faults
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
    let errors = CaseFile(source, in: workspace).diagnostics.filter { $0.severity == .error }
    guard !errors.isEmpty else { return [] }
    let fields = CaseText(source)?.fields ?? []
    let beside = Set(faults.compactMap(\.place))
    return errors.compactMap { error in
      let field = error.range.flatMap { Self.field(at: $0, among: fields) }
      let place = field.flatMap { self.place(of: $0.path.plain) }
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
    return inside ?? fields.last { $0.range.start <= range.start }
  }

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
