import AfkastModel

/// Reads values and counts of measurements.
struct WrittenMeasurement {
  let decimal: FileForm.DecimalMark

  /// A value of a KPI, in its unit, which may be written after it.
  func value(
    _ cell: ArraySlice<UInt8>, _ kind: TableRow.Kind, of kpi: KPI
  ) throws(CellProblem) -> KPIValue {
    let number: Double
    switch kind {
    case .unknown: throw .formula
    case .day: throw .notANumber
    case .percentage:
      guard kpi.counts.text == "%" else { throw .wrongUnit }
      number = try Self.percent(cell)
    case .number: number = try Self.stored(cell)
    case .text, .empty: number = try written(cell, unit: kpi.counts.text)
    }
    guard let value = KPIValue(number), number.magnitude < Self.end else { throw .tooLarge }
    guard kpi.allows(value) else { throw .offScale }
    return value
  }

  /// How many were measured; nil where nothing stands.
  func count(_ cell: ArraySlice<UInt8>, _ kind: TableRow.Kind) throws(CellProblem) -> Int? {
    let number: Double
    switch kind {
    case .unknown: throw .formula
    case .day, .percentage: throw .notACount
    case .number: number = try Self.stored(cell)
    case .text, .empty:
      if cell.trimmed.isEmpty { return nil }
      number = try written(cell, unit: nil)
    }
    guard let count = Int(exactly: number), (0...Self.mostCounted).contains(count) else {
      throw .notACount
    }
    return count
  }

  /// As many as `afkast record` takes.
  private static let mostCounted = 1_000_000_000
  /// No value is as large.
  private static let end = 1e18

  private func written(
    _ cell: ArraySlice<UInt8>, unit: String?
  ) throws(CellProblem) -> Double {
    let text = cell.trimmed
    if text.isEmpty { throw .empty }
    let number = text[..<(text.lastIndex { $0.isOfNumber }.map { $0 + 1 } ?? text.startIndex)]
    if number.isEmpty { throw .notANumber }
    let rest = text[number.endIndex...].trimmed
    let read = try WrittenNumber(number, decimal)
    guard rest.isEmpty || unit.map({ rest.elementsEqual($0.utf8) }) == true else {
      throw unit == nil ? .notANumber : .wrongUnit
    }
    // Text is read to the nearest number, as it is where a value is recorded by hand.
    guard let value = Double("\(read.digits)e-\(read.decimals)") else { throw .tooLarge }
    return value
  }

  private static func stored(_ cell: ArraySlice<UInt8>) throws(CellProblem) -> Double {
    guard let number = Double(String(decoding: cell.trimmed, as: UTF8.self)), number.isFinite else {
      throw .notANumber
    }
    return number
  }

  /// 7 for 0.07, which 0.07 × 100 is not: the point is moved in the digits.
  private static func percent(_ cell: ArraySlice<UInt8>) throws(CellProblem) -> Double {
    let fraction = try stored(cell)
    return Double("\(fraction)e2") ?? fraction * 100
  }
}

extension UInt8 {
  /// Whether a number may end with it: a digit, a sign or a bracket, or the last byte of U+2212.
  fileprivate var isOfNumber: Bool {
    digit != nil || self == UInt8(ascii: "-") || self == UInt8(ascii: ")") || self == 0x92
  }
}
