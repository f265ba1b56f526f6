/// The bytes of a file, which can be read from the beginning more than once.
package protocol ByteSource {
  /// Gives all bytes in order, in pieces that are not empty.
  func read(_ take: ([UInt8]) throws -> Void) throws
}

/// Bytes that are in memory already.
package struct MemoryBytes: ByteSource {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package func read(_ take: ([UInt8]) throws -> Void) throws {
    if !bytes.isEmpty { try take(bytes) }
  }
}
