extension LoadedCases {
  /// The cases of paths, or of the workspace around this folder where there are none; ends the command if
  /// one has a mistake.
  init(exporting paths: [String], in context: Context) throws {
    self.init(Self.exported(paths, in: context), in: context)
    try exitIfMistaken(reportingTo: context)
  }

  /// The paths that are exported; the workspace around this folder where none is given.
  static func exported(_ paths: [String], in context: Context) -> [String] {
    paths.isEmpty
      ? [WorkspaceFinder.folder(in: context)] : WorkspaceFinder.foldersOfWorkspaces(paths)
  }
}
