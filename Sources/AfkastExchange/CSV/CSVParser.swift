/// Cuts UTF-8 into rows and cells, a piece at a time.
///
/// A quotation may hold separators and line ends; a quotation mark inside a cell that does not begin
/// with one is a mark like any other.
package struct CSVParser {
  private enum State {
    case cellBegin, plain, quoted, quoteInQuoted
  }

  /// More columns than any spreadsheet has rows of accounts; Excel ends at 16 384.
  package static let mostColumns = 16_384
  /// No row of an export is longer than a megabyte.
  package static let longestRow = 1 << 20

  private let separator: UInt8
  private var state = State.cellBegin
  private var row = TableRow()
  private var line = 1
  private var quoteLine = 1
  private var lastWasReturn = false
  private var hasBytes = false

  package init(separator: UInt8) {
    self.separator = separator
    row.number = 1
  }

  /// Reads a piece and gives each row that ends in it.
  package mutating func parse(
    _ bytes: some Collection<UInt8>, _ take: (TableRow) throws -> Void
  ) throws {
    for byte in bytes { try parse(byte, take) }
  }

  /// Gives the last row, if the file does not end in a line end.
  package mutating func finish(_ take: (TableRow) throws -> Void) throws {
    if state == .quoted { throw FileProblem.openQuote(line: quoteLine) }
    if hasBytes { try endRow(take) }
  }

  @inline(__always)
  private mutating func parse(_ byte: UInt8, _ take: (TableRow) throws -> Void) throws {
    if lastWasReturn {
      lastWasReturn = false
      if byte == 0x0A, state != .quoted { return }
    }
    switch state {
    case .plain: try parseEnd(byte, take) { $0.row.append(byte) }
    case .cellBegin:
      if byte == UInt8(ascii: "\"") {
        (state, quoteLine, hasBytes) = (.quoted, line, true)
      } else {
        try parseEnd(byte, take) {
          $0.row.append(byte)
          $0.state = .plain
        }
      }
    case .quoted:
      if byte == UInt8(ascii: "\"") { state = .quoteInQuoted } else { try takeQuoted(byte) }
    case .quoteInQuoted:
      if byte == UInt8(ascii: "\"") {
        row.append(byte)
        state = .quoted
      } else {
        let line = line
        try parseEnd(byte, take) { _ in throw FileProblem.brokenQuote(line: line) }
      }
    }
  }

  @inline(__always)
  private mutating func parseEnd(
    _ byte: UInt8, _ take: (TableRow) throws -> Void, orElse: (inout Self) throws -> Void
  ) throws {
    if byte == separator {
      hasBytes = true
      try endCell()
    } else if byte == 0x0A || byte == 0x0D {
      lastWasReturn = byte == 0x0D
      try endRow(take)
      line += 1
      row.number = line
    } else {
      hasBytes = true
      if row.length >= Self.longestRow { try refuseLength() }
      try orElse(&self)
    }
  }

  private mutating func takeQuoted(_ byte: UInt8) throws {
    if byte == 0x0A { line += 1 }
    if row.length >= Self.longestRow { try refuseLength() }
    row.append(byte)
  }

  private mutating func endCell() throws {
    guard row.count < Self.mostColumns else {
      throw FileProblem.tooManyColumns(row: row.number, limit: Self.mostColumns)
    }
    row.endCell()
    state = .cellBegin
  }

  private mutating func endRow(_ take: (TableRow) throws -> Void) throws {
    try endCell()
    try take(row)
    row.clear()
    hasBytes = false
  }

  private func refuseLength() throws {
    throw FileProblem.tooLongRow(row: row.number, limit: Self.longestRow)
  }
}
