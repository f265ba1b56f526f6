package import AfkastDiagnostics
package import AfkastModel

/// What a case file says it is an alternative to.
package struct AlternativeLink: Sendable {
  /// The other case.
  package let to: CaseID
  /// Where it is named.
  let range: SourceRange

  /// The link of a case; nil if it has none that can be read.
  init?(_ fields: Fields) {
    guard let text = fields.peekText("alternativeTo"), let to = CaseID(text),
      text != fields.peekText("id")
    else { return nil }
    self.to = to
    range = fields.valueRange("alternativeTo")
  }
}

extension [CaseFile] {
  /// Cases that are alternatives to each other in a circle, each circle once, at its first file.
  func alternativeCircles() -> [Diagnostic] {
    let byID = Dictionary(
      compactMap { file in file.id.map { ($0, file) } }, uniquingKeysWith: { first, _ in first })
    var (seen, found) = (Set<CaseID>(), [Diagnostic]())
    for file in self {
      var (path, current) = ([CaseID](), file.id)
      while let id = current, seen.insert(id).inserted {
        path.append(id)
        current = byID[id]?.alternative?.to
      }
      guard let id = current, let start = path.firstIndex(of: id), let first = byID[id] else {
        continue
      }
      found += first.circle(path[start...] + [id])
    }
    return found
  }

  /// Alternatives to cases that are nowhere; `known` are the ids of all cases that there are.
  package func unknownAlternatives(known: Set<CaseID>) -> [Diagnostic] {
    flatMap { file -> [Diagnostic] in
      guard let link = file.alternative, !known.contains(link.to) else { return [] }
      let mistakes = Mistakes(in: file.source.name)
      let others = known.filter { $0 != file.id }.map(\.text).sorted()
      let meant = NearMiss.best(for: link.to.text, among: others)
      mistakes.add(
        .unknownName, at: link.range, "there is no case \"\(link.to.text)\" in the workspace",
        hint: meant.map { "did you mean \($0)?" } ?? "write the id of the other case",
        replacement: meant)
      return mistakes.diagnostics
    }
  }
}

extension CaseFile {
  fileprivate func circle(_ path: [CaseID]) -> [Diagnostic] {
    let mistakes = Mistakes(in: source.name)
    let shown = path.map(\.text).joined(separator: " → ")
    mistakes.add(
      .cycle, at: alternative?.range,
      "these cases are alternatives to each other in a circle: \(shown)",
      hint: "let one of them be the case that the others are alternatives to")
    return mistakes.diagnostics
  }
}
