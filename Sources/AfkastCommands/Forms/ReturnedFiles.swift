import AfkastDiagnostics
import ArgumentParser

/// The files that a user names to be read: those themselves, and the workbooks in folders.
struct ReturnedFiles {
  let paths: [String]

  init(_ asked: [String], in context: Context) throws {
    paths = try asked.flatMap { path throws -> [String] in
      guard case .folder = context.files.kind(of: path) else { return [path] }
      let names = try Self.names(in: path, context).filter(Self.isWorkbook)
      guard !names.isEmpty else {
        throw ValidationError("There is no workbook (.xlsx) in \(path.visible).")
      }
      return names.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }
  }

  private static func names(in folder: String, _ context: Context) throws -> [String] {
    do throws(FileFailure) {
      return try context.files.names(inFolder: folder)
    } catch {
      throw context.failure("\(folder.visible) cannot be read: \(error.reason)", .missingFile)
    }
  }

  /// Office leaves files beside those that are open.
  private static func isWorkbook(_ name: String) -> Bool {
    let name = name.lowercased()
    let isHidden = name.hasPrefix("~$") || name.hasPrefix(".")
    return !isHidden && (name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm"))
  }
}
