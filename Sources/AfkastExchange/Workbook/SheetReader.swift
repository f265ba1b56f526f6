/// Reads the rows of one sheet.
struct SheetReader {
  /// Excel's own last column, XFD.
  private static let mostColumns = 16_384
  /// Excel's own last row.
  private static let mostRows = 1_048_576
  /// Cells that are not written cost nothing in a file, so that few bytes could make many rows wide.
  private static let mostGaps = 20_000_000

  /// More merged areas than these are not kept.
  private static let mostMerged = 10_000

  /// The areas whose cells are merged, as `G7:H7`.
  private(set) var merged: [String] = []

  private var reader: XMLReader
  private let part: String
  private let strings: SharedStrings
  private let styles: CellStyles
  private let beginsIn1904: Bool
  private var row = TableRow()
  private var gaps = 0
  private var value: [UInt8] = []
  private var hasFormula = false

  init(_ part: ZipPart, _ strings: SharedStrings, _ styles: CellStyles, beginsIn1904: Bool) {
    reader = XMLReader(part)
    self.part = part.name
    self.strings = strings
    self.styles = styles
    self.beginsIn1904 = beginsIn1904
  }

  /// Gives the rows; afterwards it is known which cells are merged.
  mutating func read(_ take: (TableRow) throws -> Void) throws {
    while let token = try reader.next() {
      if token == .start("mergeCell"), let area = reader.attribute("ref") {
        if merged.count < Self.mostMerged { merged.append(area) }
      }
      guard token == .start("row") else { continue }
      try beginRow()
      while let token = try reader.next(), token != .end("row") {
        if token == .start("c") { try readCell() }
      }
      try take(row)
    }
  }

  private var broken: FileProblem { .damagedWorkbook(part: part) }

  private mutating func beginRow() throws {
    let last = row.number
    row.clear()
    row.number = reader.attribute("r").flatMap { Int($0) } ?? last + 1
    guard row.number > last, row.number <= Self.mostRows else { throw broken }
  }

  private mutating func readCell() throws {
    let type = reader.attribute("t") ?? "n"
    let style = reader.attribute("s").flatMap { Int($0) } ?? 0
    let column = reader.attribute("r").flatMap(Self.column) ?? row.count
    guard column >= row.count else { throw broken }
    guard column < Self.mostColumns else {
      throw FileProblem.tooManyColumns(row: row.number, limit: Self.mostColumns)
    }
    gaps += column - row.count
    guard gaps <= Self.mostGaps else {
      throw FileProblem.tooManyColumns(row: row.number, limit: Self.mostColumns)
    }
    row.skipCells(to: column)
    try readValue()
    try endCell(type, style)
  }

  private mutating func readValue() throws {
    value.removeAll(keepingCapacity: true)
    hasFormula = false
    var isValue = false
    while let token = try reader.next(), token != .end("c") {
      switch token {
      case .start("v"), .start("t"): isValue = true
      case .end("v"), .end("t"): isValue = false
      case .start("f"): hasFormula = true
      case .text where isValue: value += reader.text
      default: break
      }
    }
  }

  private mutating func endCell(_ type: String, _ style: Int) throws {
    guard !value.isEmpty else {
      return row.endCell(hasFormula ? .unknown : .empty, isFormula: hasFormula)
    }
    switch type {
    case "s":
      guard let index = Int(String(decoding: value, as: UTF8.self)), let text = strings[index]
      else { throw broken }
      row.append(contentsOf: text)
      row.endCell(isFormula: hasFormula)
    case "n": endNumber(styles.meaning(style))
    case "d":
      row.append(contentsOf: value.prefix(10))
      row.endCell(.day, isFormula: hasFormula)
    case "e": row.endCell(.unknown, isFormula: hasFormula)
    default:
      row.append(contentsOf: value)
      row.endCell(isFormula: hasFormula, isTruth: type == "b")
    }
  }

  private mutating func endNumber(_ meaning: CellStyles.Meaning) {
    if meaning == .day { return endDay() }
    row.append(contentsOf: value)
    row.endCell(meaning == .percentage ? .percentage : .number, isFormula: hasFormula)
  }

  private mutating func endDay() {
    let serial = Double(String(decoding: value, as: UTF8.self))
    guard let day = serial.flatMap({ SerialDay.text($0, beginsIn1904: beginsIn1904) }) else {
      // A day that is none, as the 29 February 1900 of workbooks, is shown as it is stored.
      row.append(contentsOf: value)
      return row.endCell(.day, isFormula: hasFormula)
    }
    row.append(contentsOf: day.utf8)
    row.endCell(.day, isFormula: hasFormula)
  }

  /// The column of `B2`, 0 for A; nil if it is none.
  private static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8.prefix(while: { (65...90).contains($0) }) {
      column = column * 26 + Int(byte) - 64
      if column > mostColumns { return mostColumns }
    }
    return column > 0 ? column - 1 : nil
  }
}
