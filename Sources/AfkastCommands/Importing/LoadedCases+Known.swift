import AfkastDiagnostics
import AfkastExchange
import AfkastInput
import AfkastModel

extension LoadedCases {
  /// The lines of every case that an import may book on.
  var knownLines: KnownLines {
    KnownLines(sound { Set($0.lines.map(\.id)) }, mistaken: mistaken)
  }

  /// What may be measured of every case.
  var measuredCases: MeasuredCases { MeasuredCases(sound(MeasuredCase.init), mistaken: mistaken) }

  private func sound<Value>(_ value: (BusinessCase) -> Value) -> [CaseID: Value] {
    let mistaken = mistaken
    let sound = cases.compactMap(\.file.businessCase).filter { !mistaken.contains($0.id) }
    return Dictionary(
      sound.map { ($0.id, value($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Cases whose files have mistakes, such as an id that two files have.
  private var mistaken: Set<CaseID> {
    let files = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
    return Set(cases.filter { files.contains($0.file.source.name) }.compactMap(\.file.id))
  }
}

extension Context {
  /// Says that rows of a file are of cases with mistakes.
  func noteMistakenCases(of workspace: FollowedWorkspace) {
    console.narrate(
      "Rows of cases with mistakes are left out: see afkast check \(workspace.folder.visible), then "
        + "import the file again.\n")
  }
}
