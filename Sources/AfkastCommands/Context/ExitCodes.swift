import ArgumentParser

extension ExitCode {
  /// A condition asked for with `--fail-on` holds.
  static let conditionHolds = ExitCode(3)
  /// Mistakes in the user's files.
  static let mistakesInFiles = ExitCode(65)
  /// A file is missing or cannot be read.
  static let missingFile = ExitCode(66)
  /// A file cannot be created.
  static let cannotCreate = ExitCode(73)
  /// Output cannot be written.
  static let cannotWrite = ExitCode(74)
  /// Something of our own, or of what we rely on, went wrong.
  static let ourFault = ExitCode(70)
  /// The user asked to stop.
  static let interrupted = ExitCode(130)
}
