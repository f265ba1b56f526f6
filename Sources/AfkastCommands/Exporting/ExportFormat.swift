import ArgumentParser

/// What kind of file a table is.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  /// Comma-separated values.
  case csv
  /// A workbook.
  case xlsx

  /// What files of it end in; nil where an ending is none of them.
  init?(ending path: String) {
    guard
      let found = Self.allCases.first(where: { path.lowercased().hasSuffix(".\($0.rawValue)") })
    else { return nil }
    self = found
  }
}
