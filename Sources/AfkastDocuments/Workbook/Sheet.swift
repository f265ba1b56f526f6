/// A sheet of a workbook.
package struct Sheet: Sendable {
  package let name: SheetName
  /// From the top, each from the left.
  package var rows: [[SheetCell]]
  package var columns: [Column] = []
  /// Rows that are out of sight, counted from 0.
  package var hiddenRows: Set<Int> = []
  /// Rows at the top that stay in sight, and are repeated on every page.
  package var frozenRows = 0
  /// Columns at the left that stay in sight.
  package var frozenColumns = 0
  /// What can be filtered, its headings first.
  package var filter: Area?
  package var isLandscape = true
  package var isHidden = false
  /// Whether it is there to be filled in; its tab is yellow then.
  package var isForm = false
  /// Whether only cells for input can be changed; a guide, since there is no password.
  package var isProtected = false
  package var charts: [PlacedChart] = []
  package var validations: [Validation] = []
  package var notes: [Note] = []
  /// Words at the foot of each page, before its number.
  package var footer = ""

  package init(_ name: SheetName, rows: [[SheetCell]]) {
    self.name = name
    self.rows = rows
  }

  /// A column, in the order from the left.
  package struct Column: Sendable, Hashable {
    /// In characters.
    package let width: Double
    package let isHidden: Bool

    package init(width: Double, isHidden: Bool = false) {
      self.width = min(max(width, 1), 255)
      self.isHidden = isHidden
    }
  }

  /// Cells between two corners.
  package struct Area: Sendable, Hashable {
    package let first: CellPosition
    package let last: CellPosition

    package init(_ first: CellPosition, through last: CellPosition) {
      self.first = first
      self.last = last
    }
  }

  /// What may be written in some cells.
  package struct Validation: Sendable, Hashable {
    /// What a cell accepts.
    package enum Rule: Sendable, Hashable {
      case decimal(ClosedRange<Double>)
      /// Whole numbers.
      case whole(ClosedRange<Int32>)
      case oneOf([String])
      /// Months from the first to the last, as days.
      case dates(SheetDate, SheetDate)
      case text(atMost: Int)
    }

    package let area: Area
    package let rule: Rule
    /// What is said when a value is refused.
    package let message: String
    /// Whether another value is accepted after a warning.
    package var isAdvice = false

    package init(_ area: Area, _ rule: Rule, message: String) {
      self.area = area
      self.rule = rule
      self.message = message
    }
  }

  /// Words beside a cell.
  package struct Note: Sendable, Hashable {
    package let cell: CellPosition
    package let words: String

    package init(_ cell: CellPosition, _ words: String) {
      self.cell = cell
      self.words = words
    }
  }
}
