/// A value as SQLite keeps it, to the byte: text is not repaired, and a whole number is no real one.
enum StoredValue: Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text([UInt8])
  case blob([UInt8])

  init(_ text: String?) { self = text.map { .text(Array($0.utf8)) } ?? .null }
  init(_ number: Int64?) { self = number.map(StoredValue.integer) ?? .null }
  init(_ number: Int?) { self.init(number.map(Int64.init)) }

  /// The text, if it is text in UTF-8.
  var string: String? {
    if case .text(let bytes) = self { String(validating: bytes, as: UTF8.self) } else { nil }
  }

  /// The whole number, if it is one.
  var number: Int64? { if case .integer(let number) = self { number } else { nil } }

  /// The number, if it is a real one.
  var real: Double? { if case .real(let number) = self { number } else { nil } }

  /// Adds the value's canonical form: a mark of its type, the length where that varies, and its bytes.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(0)
    case .integer(let number): Self.append(1, UInt64(bitPattern: number), to: &bytes)
    case .real(let number): Self.append(2, number.bitPattern, to: &bytes)
    case .text(let text):
      Self.append(3, UInt64(text.count), to: &bytes)
      bytes += text
    case .blob(let blob):
      Self.append(4, UInt64(blob.count), to: &bytes)
      bytes += blob
    }
  }

  private static func append(_ mark: UInt8, _ number: UInt64, to bytes: inout [UInt8]) {
    bytes.append(mark)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }
}
