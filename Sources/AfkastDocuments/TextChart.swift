/// A small chart for a terminal: marks over time between lines, without colour.
package struct TextChart: Sendable {
  /// A value and what stands for it; a place without a value is a gap.
  package struct Mark: Sendable {
    package let value: Double?
    let sign: Character

    package init(_ value: Double?, _ sign: Character) {
      self.value = value
      self.sign = sign
    }
  }

  /// A line behind the marks, place by place, named where it ends.
  package struct Line: Sendable {
    let values: [Double?]
    let sign: Character
    let name: String

    package init(_ values: [Double?], _ sign: Character, name: String) {
      self.values = values
      self.sign = sign
      self.name = name
    }
  }

  /// How many characters the marks and lines have; the names stand to the right of them.
  private static let nameRoom = 18
  private static let width = 72

  private let marks: [Mark]
  private let lines: [Line]
  private let height: Int

  /// Earlier lines are covered by later ones, all of them by marks; `height` is in rows, at least 3.
  package init(_ marks: [Mark], over lines: [Line], height: Int = 12) {
    self.marks = marks
    self.lines = lines
    self.height = max(3, height)
  }

  /// How many places fit.
  package static let mostPlaces = (width - nameRoom) / 2

  /// The rows, each ending in a newline; nothing where there is no value.
  package var text: String {
    let known = (marks.map(\.value) + lines.flatMap(\.values)).compactMap(\.self)
      .filter(\.isFinite)
    guard let low = known.min(), let high = known.max() else { return "" }
    var rows = [[Character]](
      repeating: [Character](repeating: " ", count: marks.count * 2), count: height)
    func row(_ value: Double?) -> Int? { value.flatMap { self.row(of: $0, low, high) } }
    for line in lines {
      for (place, value) in line.values.enumerated() {
        guard place < marks.count, let row = row(value) else { continue }
        rows[row][place * 2] = line.sign
        rows[row][place * 2 + 1] = line.sign == "-" ? " " : line.sign
      }
    }
    for (place, mark) in marks.enumerated() {
      if let row = row(mark.value) { rows[row][place * 2] = mark.sign }
    }
    let names = names { row($0) }
    return rows.enumerated().map { index, signs in
      var text = String(signs) + (names[index].map { " " + $0 } ?? "")
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }

  /// The name of each row at which a line ends; those that end in one row stand together if they fit.
  private func names(_ row: (Double?) -> Int?) -> [Int: String] {
    lines.reduce(into: [:]) { names, line in
      guard let row = row(line.values.last { $0 != nil } ?? nil) else { return }
      let isLong = line.name.count >= Self.nameRoom
      let name = isLong ? line.name.prefix(Self.nameRoom - 2) + "…" : line.name
      let both = names[row].map { "\($0), \(name)" } ?? name
      names[row] = both.count < Self.nameRoom ? both : names[row] ?? name
    }
  }

  /// The row of a value, 0 at the top; values that are all one are in the middle.
  private func row(of value: Double, _ low: Double, _ high: Double) -> Int? {
    // By halves, so that the largest numbers do not overflow.
    let range = high / 2 - low / 2
    guard value.isFinite else { return nil }
    guard range > 0 else { return height / 2 }
    let share = min(max((high / 2 - value / 2) / range, 0), 1)
    return Int((share * Double(height - 1)).rounded())
  }
}
