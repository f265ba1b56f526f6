package import AfkastDiagnostics
package import AfkastModel

extension [CaseFile] {
  /// Mistakes that only show when files are seen together: two cases with one id, and alternatives
  /// in a circle.
  package func mistakesBetweenFiles() -> [Diagnostic] {
    var first: [CaseID: CaseFile] = [:]
    var found: [Diagnostic] = []
    for file in self {
      guard let id = file.id else { continue }
      guard let other = first[id] else {
        first[id] = file
        continue
      }
      let mistakes = Mistakes(in: file.source.name)
      mistakes.add(
        .duplicateCase, at: file.idRange, "another file has a case with the id \"\(id.text)\" too",
        hint: "give one of them another id",
        notes: [
          Diagnostic.Note("the other one is here", at: other.idRange, in: other.source.name)
        ])
      found += mistakes.diagnostics
    }
    return found + alternativeCircles()
  }
}

extension CaseFile {
  /// A mistake that only shows when the case is computed, at the line or cohort where it shows.
  package func mistake(
    _ id: MistakeID, _ message: String, hint: String, line: LineID? = nil, cohort: CohortID? = nil
  ) -> Diagnostic {
    let place = line.flatMap { lineRanges[$0] } ?? cohort.flatMap { cohortRanges[$0] }
    return Diagnostic(
      id: id.rawValue, file: source.name, range: place ?? idRange, message: message, hint: hint)
  }
}
