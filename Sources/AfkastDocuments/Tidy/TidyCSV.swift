/// Writes a tidy table as comma-separated values, some rows at a time.
///
/// Days and moments are as ISO 8601 writes them in every dialect.
package struct TidyCSV: Sendable {
  private let dialect: CSV.Dialect
  private let csv: CSV

  package init(_ dialect: CSV.Dialect) {
    self.dialect = dialect
    csv = CSV(dialect)
  }

  /// The beginning of the file: its header.
  package func header(_ columns: [TidyColumn]) -> String {
    csv.text(header: columns.map(\.name), rows: [])
  }

  /// Some rows.
  package func lines(_ rows: [[TidyValue]]) -> String {
    let mark: Character = dialect == .danishExcel ? ";" : ","
    var (text, known) = ("", Repeats())
    for row in rows {
      for (column, value) in row.enumerated() {
        if column > 0 { text.append(mark) }
        write(value, in: column, to: &text, &known)
      }
      text += "\r\n"
    }
    return text
  }

  private func write(
    _ value: TidyValue, in column: Int, to text: inout String, _ known: inout Repeats
  ) {
    switch value {
    case .empty: break
    case .text(let words):
      text += known.written(words, in: column) { csv.field(.text($0)) }
    case .integer(let number): text += String(number)
    case .number(let number): text += csv.field(.number(number))
    case .truth(let isTrue): text += word(isTrue)
    case .day(let day): text += day.text
    case .moment(let day, let seconds): text += Self.moment(day, seconds)
    }
  }

  /// A Danish Excel knows the words of its own language alone.
  private func word(_ isTrue: Bool) -> String {
    switch dialect {
    case .machine: isTrue ? "true" : "false"
    case .danishExcel: isTrue ? "SAND" : "FALSK"
    }
  }

  private static func moment(_ day: TidyDay, _ seconds: Double) -> String {
    let milliseconds = Int((seconds * 1_000).rounded())
    let whole = milliseconds / 1_000
    let parts = [whole / 3_600, whole / 60 % 60, whole % 60].map { TidyDay.padded($0, to: 2) }
    let rest = TidyDay.padded(milliseconds % 1_000, to: 3)
    return "\(day.text)T\(parts.joined(separator: ":")).\(rest)Z"
  }
}

/// What the last text of each column was written as: keys are the same in row after row.
struct Repeats {
  private var last: [(text: String, written: String)?] = []

  mutating func written(
    _ text: String, in column: Int, _ write: (String) -> String
  ) -> String {
    while last.count <= column { last.append(nil) }
    if let known = last[column], known.text == text { return known.written }
    let written = write(text)
    last[column] = (text, written)
    return written
  }
}
