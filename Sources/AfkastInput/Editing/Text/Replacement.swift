/// A piece of a text and what takes its place.
struct Replacement {
  let range: Range<Int>
  let text: String

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }

  static func insert(_ text: String, at offset: Int) -> Replacement {
    Replacement(offset..<offset, text)
  }

  /// Whether the other one begins or ends where this one does, or within it.
  func touches(_ other: Replacement) -> Bool {
    range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound
  }
}

extension [Replacement] {
  /// The text with all of them made; they must not overlap.
  func applied(to lines: TextLines) -> String {
    var (result, place) = ([UInt8](), 0)
    let inOrder = enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, replacement) in inOrder {
      result += lines.bytes[place..<Swift.max(place, replacement.range.lowerBound)]
      result += replacement.text.utf8
      place = Swift.max(place, replacement.range.upperBound)
    }
    result += lines.bytes[place...]
    return String(decoding: result, as: UTF8.self)
  }
}
