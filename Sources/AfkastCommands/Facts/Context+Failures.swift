import AfkastDiagnostics
import AfkastStore
import ArgumentParser

extension Context {
  /// Says what is wrong and how to mend it; gives what ends the command.
  func failure(_ message: String, hint: String? = nil, _ code: ExitCode) -> ExitCode {
    console.narrate("Error: \(message)\n" + (hint.map { "   = \($0)\n" } ?? ""))
    return code
  }

  /// Does something with a store, and says what it failed at, and what was not done for it.
  func reporting<Value>(
    _ path: String, otherwise: String = "nothing was recorded",
    _ work: () throws(StoreFailure) -> Value
  ) throws -> Value {
    do throws(StoreFailure) {
      return try work()
    } catch {
      throw failure(
        "\(path.visible) \(error.message).", hint: error.hint(otherwise), error.exitCode)
    }
  }

  /// The same where the work may fail at other things too, which it says itself.
  func reportingAny<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let failure as StoreFailure {
      return try reporting(path) { () throws(StoreFailure) in throw failure }
    }
  }
}

extension StoreFailure {
  /// What is wrong, as the rest of a sentence that begins with the file.
  var message: String {
    switch self {
    case .missing: "is not there"
    case .exists: "is there already"
    case .notAStore: "is no store of Afkast"
    case .newer(let version): "was written by a newer Afkast (version \(version) of the store)"
    case .damaged(let how): "is damaged: \(how.visible)"
    case .busy: "was being written by others for 30 seconds"
    case .readOnly: "cannot be written: the file or its folder is read-only"
    case .full: "cannot be written: the disk is full"
    case .other(let reason): "cannot be used: \(reason.visible)"
    }
  }

  /// How to mend it, or what was not done for it.
  func hint(_ otherwise: String) -> String? {
    switch self {
    case .missing: "afkast init makes it"
    case .notAStore: "nothing was changed in it; move it away, or put the backup in its place"
    case .newer: "nothing was changed in it; use the newer Afkast"
    case .damaged: "afkast verify says where; put the newest sound backup in its place"
    case .busy: "\(otherwise); try again"
    case .readOnly, .full: otherwise
    case .exists, .other: nil
    }
  }

  fileprivate var exitCode: ExitCode {
    switch self {
    case .missing: .missingFile
    case .exists: .cannotCreate
    case .notAStore, .newer, .damaged: .mistakesInFiles
    case .busy, .readOnly, .full, .other: .cannotWrite
    }
  }
}
