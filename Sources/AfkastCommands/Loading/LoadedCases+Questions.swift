import AfkastDiagnostics
import AfkastInput

extension LoadedCases {
  /// The same with the questions to ask about each case as a case, if its file has no mistakes.
  ///
  /// A workspace with mistakes may list more than could be read of it, so it is mended first.
  func addingQuestions() -> LoadedCases {
    let mistaken = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
    guard !mistaken.contains(where: CasePaths.isWorkspace) else { return self }
    let sound = cases.filter { !mistaken.contains($0.file.source.name) }
    return adding(sound.concurrentMap { $0.file.questions(in: $0.workspace) }.flatMap(\.self))
  }
}
