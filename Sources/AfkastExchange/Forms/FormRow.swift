import AfkastModel

/// A row of a form that came back, with what its columns hold.
struct FormRow {
  let id: FormRowID
  let cells: TableRow
  let file: String
  let sheet: String
  let columns: [FormMark.Column: Int]
  let merged: [MergedArea]

  /// The cells that are to be filled in.
  static let inputs: [FormMark.Column] = [.answer, .detail, .remark, .confirmation]

  func place(_ column: FormMark.Column) -> FormPlace {
    place(columns[column] ?? columns[.answer] ?? 0)
  }

  func place(_ column: Int) -> FormPlace {
    FormPlace(file: file, sheet: sheet, row: cells.number, column: column)
  }

  /// Whether something stands in a cell, or might be.
  func isFilled(_ column: FormMark.Column) -> Bool {
    guard let place = columns[column] else { return false }
    return !cells.cell(place).trimmed.isEmpty || cells.kind(place) == .unknown
  }

  /// Whether something stands in any cell that is to be filled in.
  var isFilled: Bool { Self.inputs.contains(where: isFilled) }

  func text(_ column: FormMark.Column) -> String { columns[column].map(cells.text) ?? "" }

  func fault(_ problem: FormProblem, _ column: FormMark.Column) -> FormFault {
    FormFault(
      place: place(column), problem: problem,
      // What may be a person's number is not repeated.
      excerpt: problem == .personNumber ? "" : Self.shortened(text(column)), row: id)
  }

  static func shortened(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(39) + "…"
  }

  /// Cells of the row that were merged.
  var mergedArea: String? {
    merged.first { area in
      (0...max(cells.count, 1)).contains { area.contains(row: cells.number, column: $0) }
    }?.text
  }

  /// Refuses a cell whose content nobody wrote as it stands there.
  func check(_ column: FormMark.Column) throws(FormFault) {
    guard let place = columns[column] else { return }
    if PersonNumber.isFound(in: cells.cell(place)) { throw fault(.personNumber, column) }
    if cells.isFormula(place) || cells.kind(place) == .unknown { throw fault(.formula, column) }
    if let area = merged.first(where: { $0.contains(row: cells.number, column: place) }) {
      throw fault(.merged(area.text), column)
    }
  }
}
