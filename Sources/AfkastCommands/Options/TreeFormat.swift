import ArgumentParser

/// How a command shows a tree that no table of rows can hold.
enum TreeFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case table
  /// For programs; versioned.
  case json
}
