import AfkastDiagnostics
import AfkastInput
import AfkastModel

extension LoadedCases {
  /// The same with all alternatives of a case that was named alone, the one that they are
  /// alternatives to first; several cases are compared as they were named.
  func withAlternatives(in context: Context) -> LoadedCases {
    guard let only = cases.first, cases.count == 1, let folder = only.workspaceFile?.folder else {
      return self
    }
    let workspace = LoadedCases([folder], in: context)
    let known = workspace.cases.filter { $0.file.id != only.file.id }
    let at = workspace.cases.firstIndex { $0.file.id == only.file.id } ?? known.count
    let files = known[..<min(at, known.count)] + [only] + known[min(at, known.count)...]
    let links = Dictionary(
      files.compactMap { loaded in loaded.file.id.map { ($0, loaded.file.alternative?.to) } },
      uniquingKeysWith: { first, _ in first })
    guard let id = only.file.id else { return self }
    let root = Self.root(of: id, links)
    let group = files.filter { $0.file.id.map { Self.root(of: $0, links) == root } ?? false }
    let ordered = group.filter { $0.file.id == root } + group.filter { $0.file.id != root }
    let others = Set(ordered.map(\.file.source.name)).subtracting([only.file.source.name])
    return replacing(ordered, with: workspace.diagnostics.filter { others.contains($0.file) })
      .addingUnknownAlternatives(in: context)
  }

  /// The same with alternatives to cases that the workspace does not have; a case without a
  /// workspace may have its alternatives anywhere.
  func addingUnknownAlternatives(in context: Context) -> LoadedCases {
    let known = Set(cases.compactMap(\.file.id))
    let open = cases.filter { loaded in
      loaded.workspaceFile != nil && loaded.file.alternative.map { !known.contains($0.to) } ?? false
    }
    guard !open.isEmpty else { return self }
    let others = LoadedCases(Set(open.compactMap(\.workspaceFile?.folder)).sorted(), in: context)
    // Where an id cannot be read, no name can be called unknown.
    guard others.cases.allSatisfy({ $0.file.id != nil }) else { return self }
    let all = known.union(others.cases.compactMap(\.file.id))
    return adding(open.map(\.file).unknownAlternatives(known: all), to: unreported)
  }

  /// The case at the end of the way from alternative to alternative.
  private static func root(of id: CaseID, _ links: [CaseID: CaseID?]) -> CaseID {
    var (current, seen) = (id, Set<CaseID>())
    while seen.insert(current).inserted, let next = links[current].flatMap(\.self),
      links[next] != nil
    {
      current = next
    }
    return current
  }
}

extension WorkspaceFile {
  /// The folder whose cases belong to the workspace.
  fileprivate var folder: String {
    guard let slash = source.name.lastIndex(of: "/") else { return "." }
    return slash == source.name.startIndex ? "/" : String(source.name[..<slash])
  }
}
