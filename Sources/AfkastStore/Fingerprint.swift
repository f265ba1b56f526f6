import Crypto
package import AfkastModel

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

/// The fingerprint of bytes that come in pieces.
package struct FingerprintStream {
  private var hash = SHA256()

  package init() {}

  /// Takes the next piece.
  package mutating func take(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// The fingerprint of all of them.
  package var fingerprint: String { Fingerprint.hexadecimal(Array(hash.finalize())) }
}

extension RowDigest {
  /// That of what a row says.
  package init(of content: [UInt8]) {
    let (high, low) = content.withUnsafeBytes { bytes in
      SHA256.hash(data: bytes).withUnsafeBytes { hash in
        (
          UInt64(bigEndian: hash.loadUnaligned(as: UInt64.self)),
          UInt64(bigEndian: hash.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
      }
    }
    self.init(high: high, low: low)
  }

  /// The 16 bytes, as they are stored.
  var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// The digest of stored bytes; nil unless there are 16.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    func word(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
    self.init(high: word(bytes[..<8]), low: word(bytes[8...]))
  }
}
