import Crypto

/// A row that the chain runs through.
protocol ChainedRow {
  /// Adds the row's canonical form.
  func append(to bytes: inout [UInt8])
}

/// A link of the chain: what a row is hashed to, together with the link before it.
struct ChainHash: Hashable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What stands before the first row.
  static let beginning = ChainHash(bytes: [UInt8](repeating: 0, count: 32))

  /// The link of a row that comes after this one.
  func following(_ row: some ChainedRow) -> ChainHash {
    var buffer: [UInt8] = []
    return following(row, &buffer)
  }

  /// The same, with room that is used anew for each row.
  func following(_ row: some ChainedRow, _ buffer: inout [UInt8]) -> ChainHash {
    buffer.removeAll(keepingCapacity: true)
    buffer += bytes
    row.append(to: &buffer)
    return ChainHash(bytes: Array(buffer.withUnsafeBytes { SHA256.hash(data: $0) }))
  }
}
