package import AfkastDiagnostics
package import AfkastModel

extension [CaseFile] {
  /// Mistakes that only show when files are seen together: two cases with one id.
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
    return found
  }
}

extension CaseFile {
  /// The mistake of amounts that are too large to be added, found only when they are.
  package func overflow(in line: LineID?) -> Diagnostic {
    Diagnostic(
      id: MistakeID.overflow.rawValue, file: source.name,
      range: line.flatMap { lineRanges[$0] } ?? idRange,
      message: "the amounts are too large to be added exactly",
      hint: "are they in kroner, and is tkr or mkr right?")
  }
}
