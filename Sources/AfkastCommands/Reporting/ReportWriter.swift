import AfkastDiagnostics
import ArgumentParser

/// Puts reports where they are asked for.
struct ReportWriter {
  private let destination: ReportDestination
  private let format: ReportFormat
  private let context: Context

  init(_ destination: ReportDestination, _ format: ReportFormat, in context: Context) {
    self.destination = destination
    self.format = format
    self.context = context
  }

  /// Writes a report; gives its path, or nil for standard output.
  func write(_ bytes: [UInt8], of name: String) throws -> String? {
    guard let path = destination.path(of: name, format) else {
      context.console.write(String(decoding: bytes, as: UTF8.self))
      return nil
    }
    // A link may lead to a file that its own name does not tell of.
    if let real = context.files.real(path), ReportOptions.isInput(real) {
      throw ValidationError(
        "\(path.visible) leads to \(real.visible), a file that reports are made from.")
    }
    do throws(FileFailure) {
      if case .folder(let folder) = destination { try context.files.makeFolder(folder) }
      try context.files.replace(path, bytes)
    } catch {
      throw context.failure("\(path.visible) cannot be written: \(error.reason)", .cannotCreate)
    }
    return path
  }
}
