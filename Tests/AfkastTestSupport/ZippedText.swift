import CLibZip
package import Foundation

/// The parts of a zip file, such as a workbook, as text.
package enum ZippedText {
  package enum Failure: Error { case unreadable }

  /// By name.
  package static func parts(of url: URL) throws -> [String: String] {
    var error: Int32 = 0
    guard let archive = zip_open(url.path, ZIP_RDONLY, &error) else { throw Failure.unreadable }
    defer { zip_discard(archive) }
    var parts: [String: String] = [:]
    for index in 0..<zip_uint64_t(max(0, zip_get_num_entries(archive, 0))) {
      guard let name = zip_get_name(archive, index, 0),
        let part = zip_fopen_index(archive, index, 0)
      else { throw Failure.unreadable }
      defer { zip_fclose(part) }
      var (text, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
      while true {
        let count = zip_fread(part, &buffer, zip_uint64_t(buffer.count))
        guard count > 0 else { break }
        text += buffer.prefix(Int(count))
      }
      parts[String(cString: name)] = String(decoding: text, as: UTF8.self)
    }
    return parts
  }
}
