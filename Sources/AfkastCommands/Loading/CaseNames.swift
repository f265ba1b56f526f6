import AfkastDiagnostics
import AfkastInput
import AfkastModel

/// Cases that are named by their id where a path is asked for.
enum CaseNames {
  /// The file of the case of that id in the workspace around the present folder; the path itself where it leads
  /// anywhere, or where not exactly one case has the id.
  static func path(_ path: String, in context: Context) -> String {
    guard case .failure(.missing) = context.files.kind(of: path), path != "-",
      (try? WrittenOption.caseID(path)) != nil
    else { return path }
    let folder = WorkspaceFinder.folder(in: context)
    let named = LoadedCases([folder], in: context, holding: path).cases
      .filter { $0.file.id?.text == path }
    guard named.count == 1 else { return path }
    let found = named[0].file.source.name
    return found.hasPrefix("./") ? String(found.dropFirst(2)) : found
  }
}
