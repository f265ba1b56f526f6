import Crypto

/// A link of the chain: what a row is hashed to, together with the link before it.
struct ChainHash: Hashable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What stands before the first row.
  static let beginning = ChainHash(bytes: [UInt8](repeating: 0, count: 32))

  /// The link of a row that comes after this one.
  func following(_ row: FactRow) -> ChainHash {
    var bytes = self.bytes
    for value in row.values { value.append(to: &bytes) }
    return ChainHash(bytes: Array(SHA256.hash(data: bytes)))
  }
}

/// SHA-256 of a text or a file, as 64 hexadecimal digits.
package enum Fingerprint {
  /// That of a text in UTF-8.
  package static func of(_ text: String) -> String { of(Array(text.utf8)) }

  /// That of bytes.
  package static func of(_ bytes: [UInt8]) -> String {
    hexadecimal(Array(SHA256.hash(data: bytes)))
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
