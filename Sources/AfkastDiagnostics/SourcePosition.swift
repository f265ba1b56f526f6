/// A place in a text: line and column, both from 1, the column counted in Unicode scalars.
package struct SourcePosition: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The place so many columns later on the same line.
  package func advanced(byColumns columns: Int) -> SourcePosition {
    SourcePosition(line: line, column: column + columns)
  }
}

/// The text from one place up to, but not including, another.
package struct SourceRange: Sendable, Hashable {
  package let start: SourcePosition
  package let end: SourcePosition

  package init(_ start: SourcePosition, upTo end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// A range that marks no more than one place.
  package init(at position: SourcePosition) {
    self.init(position, upTo: position)
  }
}
