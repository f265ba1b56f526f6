/// One row of a file, before anything is understood; used anew for every row.
package struct TableRow {
  /// What a cell holds.
  package enum Kind: Sendable, Hashable {
    case empty
    /// Text as the file has it.
    case text
    /// A number of a workbook, with a decimal point.
    case number
    /// A number of a workbook that is shown times 100, as a percentage.
    case percentage
    /// A day of a workbook, as `2027-03-09`.
    case day
    /// A formula whose value the workbook does not have, or that failed.
    case unknown
  }

  private struct Cell {
    let range: Range<Int>
    let kind: Kind
    let isFormula: Bool
    let isTruth: Bool
  }

  /// The row's number as a spreadsheet or an editor shows it, 1 for the first.
  package internal(set) var number = 0
  private var bytes: [UInt8] = []
  private var cells: [Cell] = []
  private var begin = 0

  package init() {}

  /// How many cells there are.
  package var count: Int { cells.count }
  /// How many bytes they hold.
  var length: Int { bytes.count }
  /// Whether nothing but spaces stands in it.
  package var isBlank: Bool {
    bytes.allSatisfy(\.isBlank) && !cells.contains { $0.kind == .unknown }
  }

  /// The bytes of a cell; none beyond the last.
  package func cell(_ column: Int) -> ArraySlice<UInt8> {
    cells.indices.contains(column) ? bytes[cells[column].range] : []
  }

  /// What a cell holds; empty beyond the last.
  package func kind(_ column: Int) -> Kind {
    cells.indices.contains(column) ? cells[column].kind : .empty
  }

  /// Whether a cell calculates what it holds; only a workbook's does.
  package func isFormula(_ column: Int) -> Bool {
    cells.indices.contains(column) && cells[column].isFormula
  }

  /// Whether a cell holds true or false, as `1` or `0`; only a workbook's does.
  package func isTruth(_ column: Int) -> Bool {
    cells.indices.contains(column) && cells[column].isTruth
  }

  /// A cell's text without spaces around it.
  package func text(_ column: Int) -> String {
    String(decoding: cell(column).trimmed, as: UTF8.self)
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(contentsOf more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  /// Ends the cell that bytes were appended to.
  mutating func endCell(_ kind: Kind = .text, isFormula: Bool = false, isTruth: Bool = false) {
    let isEmpty = begin == bytes.count && kind != .unknown
    cells.append(
      Cell(
        range: begin..<bytes.count, kind: isEmpty ? .empty : kind, isFormula: isFormula,
        isTruth: isTruth))
    begin = bytes.count
  }

  /// Ends empty cells up to a column.
  mutating func skipCells(to column: Int) {
    let gap = Cell(range: begin..<begin, kind: .empty, isFormula: false, isTruth: false)
    if column > count { cells.append(contentsOf: repeatElement(gap, count: column - count)) }
  }

  /// Makes room for the next row.
  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    begin = 0
  }
}

extension UInt8 {
  /// A space, a tabulator or the end of a line.
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension ArraySlice<UInt8> {
  /// Without spaces, also those that do not break, on either side.
  var trimmed: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first {
      if first.isBlank {
        rest = rest.dropFirst()
      } else if let length = rest.leadingSpace {
        rest = rest.dropFirst(length)
      } else {
        break
      }
    }
    while let last = rest.last {
      if last.isBlank {
        rest = rest.dropLast()
      } else if rest.suffix(2).elementsEqual([0xC2, 0xA0]) {
        rest = rest.dropLast(2)
      } else if rest.suffix(3).elementsEqual([0xE2, 0x80, 0xAF]) {
        rest = rest.dropLast(3)
      } else {
        break
      }
    }
    return rest
  }

  /// The length of a space that does not break (U+00A0, U+202F) or is thin (U+2009), if one stands first.
  var leadingSpace: Int? {
    guard let first, first >= 0xC2 else { return nil }
    if starts(with: [0xC2, 0xA0]) { return 2 }
    return starts(with: [0xE2, 0x80, 0xAF]) || starts(with: [0xE2, 0x80, 0x89]) ? 3 : nil
  }
}
