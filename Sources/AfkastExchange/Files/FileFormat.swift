/// What a file turned out to be.
package enum FileFormat: String, Sendable, Hashable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
  case workbook = "xlsx"

  /// What a file is by its first bytes, if it is no text.
  package enum Container: Sendable {
    /// A zip file, as XLSX is.
    case zip
    /// The container of old workbooks and of those with a password.
    case compound
  }

  /// The container that bytes begin.
  package static func container(_ bytes: some Collection<UInt8>) -> Container? {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) { return .zip }
    return bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) ? .compound : nil
  }
}
