import AfkastDiagnostics
import AfkastExchange
import AfkastInput
import AfkastModel

extension LoadedCases {
  /// The lines of every case; one whose id two files have is not known by either.
  var knownLines: KnownLines {
    let files = Set(diagnostics.filter { $0.severity == .error }.map(\.file))
    let mistaken = Set(cases.filter { files.contains($0.file.source.name) }.compactMap(\.file.id))
    let sound = cases.compactMap(\.file.businessCase).filter { !mistaken.contains($0.id) }
    return KnownLines(
      Dictionary(
        sound.map { ($0.id, Set($0.lines.map(\.id))) }, uniquingKeysWith: { $0.union($1) }),
      mistaken: mistaken)
  }
}
