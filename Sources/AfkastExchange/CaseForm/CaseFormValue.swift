package import AfkastModel

/// What a cell of the form shows.
package enum CaseFormValue: Sendable, Hashable {
  case empty
  case text(String)
  case number(Double)
  /// A part of a whole: 0.5 is shown as 50 %.
  case share(Double)
  case month(Month)
  /// One of the words of a choice, as the file has it.
  case choice(String)
  case truth(Bool)
  /// The value differs by year or month, and stands on the sheet for that.
  case inSeries

  /// Whether a reader of both cells sees the same.
  package func isSame(as other: CaseFormValue) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)), (.share(let left), .share(let right)):
      Self.isSame(left, right)
    case (.text(let left), .text(let right)): left.formText == right.formText
    default: self == other
    }
  }

  /// Programs keep fifteen digits of a number that they show.
  private static func isSame(_ left: Double, _ right: Double) -> Bool {
    left == right || (left - right).magnitude <= 1e-14 * max(left.magnitude, right.magnitude)
  }
}

extension String {
  /// The text as a form keeps it: programs write line ends in different ways and drop spaces at the end.
  var formText: String {
    var lines: [Substring] = []
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
