import CLibZip

/// A zip file of which nothing is unpacked that says, or turns out, to be too large.
final class ZipArchive {
  /// No sheet of an export is larger; a million rows of ten cells stay below.
  static let largestPart = 256 << 20
  /// Sheets shrink to a twentieth; what shrinks to less than this was made to hurt.
  private static let mostShrinking: UInt64 = 400
  private static let doubtfulSize: UInt64 = 8 << 20
  private static let mostEntries = 10_000

  private let archive: OpaquePointer

  init(path: String) throws {
    var error: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &error) else { throw FileProblem.notWorkbook }
    self.archive = archive
    guard zip_get_num_entries(archive, 0) <= Self.mostEntries else {
      throw FileProblem.notWorkbook
    }
  }

  deinit { zip_discard(archive) }

  func has(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// Opens a part, if it is no larger than the limit.
  func part(_ name: String, limit: Int = ZipArchive.largestPart) throws -> ZipPart {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat(archive, name, 0, &stat) == 0 else {
      throw FileProblem.damagedWorkbook(part: name)
    }
    if stat.encryption_method != ZIP_EM_NONE { throw FileProblem.locked }
    guard stat.size <= UInt64(limit) else {
      throw FileProblem.tooLargePart(name, limit: limit)
    }
    if stat.size > Self.doubtfulSize, stat.size / Self.mostShrinking > stat.comp_size {
      throw FileProblem.zipBomb(part: name)
    }
    guard let file = zip_fopen_index(archive, stat.index, 0) else {
      throw FileProblem.damagedWorkbook(part: name)
    }
    return ZipPart(file, in: self, name: name, limit: limit)
  }
}

/// A part of a zip file while it is read.
final class ZipPart {
  let name: String
  private let file: OpaquePointer
  /// A part must not outlive its file.
  private let archive: ZipArchive
  private var left: Int
  private let limit: Int

  fileprivate init(_ file: OpaquePointer, in archive: ZipArchive, name: String, limit: Int) {
    self.file = file
    self.archive = archive
    self.name = name
    self.limit = limit
    left = limit
  }

  deinit { zip_fclose(file) }

  /// Fills a buffer; gives how many bytes, 0 at the end.
  func read(into buffer: inout [UInt8]) throws -> Int {
    let count = buffer.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
    guard count >= 0 else { throw FileProblem.damagedWorkbook(part: name) }
    left -= Int(count)
    // The file says how large a part is, and may be wrong.
    if left < 0 { throw FileProblem.tooLargePart(name, limit: limit) }
    return Int(count)
  }
}
