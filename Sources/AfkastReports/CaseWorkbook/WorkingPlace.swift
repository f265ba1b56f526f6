import AfkastDocuments
import AfkastEngine

/// Where the values of a working stand.
struct WorkingPlace {
  /// How the values follow each other.
  enum Direction {
    case down
    case across
    /// From the last one at the top, so that ages run against the months of entry.
    case up
  }

  let sheet: SheetName
  /// The cell of the first value from the top left.
  let corner: CellPosition
  let direction: Direction
  let count: Int
  /// What formulas call it, where it is one cell with a name.
  var name: DefinedName?

  init(
    _ sheet: SheetName, row: Int, column: Int, _ direction: Direction = .down, count: Int = 1,
    name: DefinedName? = nil
  ) {
    self.sheet = sheet
    corner = CellPosition(row: row, column: column)
    self.direction = direction
    self.count = count
    self.name = name
  }

  /// The cell of a value.
  func cell(_ index: Int) -> CellPosition {
    switch direction {
    case .down: CellPosition(row: corner.row + index, column: corner.column)
    case .up: CellPosition(row: corner.row + count - 1 - index, column: corner.column)
    case .across: CellPosition(row: corner.row, column: corner.column + index)
    }
  }

  /// The cells from one value to another, both included.
  func range(_ first: Int, _ last: Int) -> SheetFormula {
    let cells = direction == .up ? (cell(last), cell(first)) : (cell(first), cell(last))
    return .range(CellReference(cells.0, of: sheet), CellReference(cells.1, of: sheet))
  }

  /// All cells.
  var all: SheetFormula { range(0, max(0, count - 1)) }

  /// One cell that stays when a formula is copied.
  func fixed(_ index: Int) -> SheetFormula {
    if let name, count == 1 { return .name(name) }
    return .cell(CellReference(cell(index), of: sheet))
  }

  /// One cell of the row or column that a formula stands in.
  func beside(_ index: Int) -> SheetFormula {
    .cell(
      CellReference(
        cell(index), of: sheet, fixesRow: direction == .across, fixesColumn: direction != .across))
  }

  /// All cells, for charts and checks.
  var area: Sheet.Area {
    let last = max(0, count - 1)
    return direction == .up
      ? Sheet.Area(cell(last), through: cell(0)) : Sheet.Area(cell(0), through: cell(last))
  }
}
