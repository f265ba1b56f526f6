/// The texts that cells of a workbook share, one after another in memory.
struct SharedStrings {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init(_ part: ZipPart?) throws {
    guard let part else { return }
    var reader = XMLReader(part)
    var (isText, phonetic) = (false, 0)
    while let token = try reader.next() {
      switch token {
      case .start("t"): isText = phonetic == 0
      case .end("t"): isText = false
      // How something is pronounced is no part of it.
      case .start("rPh"): phonetic += 1
      case .end("rPh"): phonetic -= 1
      case .end("si"): ends.append(bytes.count)
      case .text where isText: bytes += reader.text
      default: break
      }
    }
  }

  /// The text of that number; nil if there is none.
  subscript(_ index: Int) -> ArraySlice<UInt8>? {
    ends.indices.contains(index) ? bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]] : nil
  }
}
