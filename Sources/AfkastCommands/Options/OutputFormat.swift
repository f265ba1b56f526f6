import ArgumentParser

/// How a reading command shows its data.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case table
  /// For programs; versioned.
  case json
  /// For spreadsheets and programs.
  case csv
}
