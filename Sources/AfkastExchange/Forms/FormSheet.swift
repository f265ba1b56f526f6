import AfkastModel

/// One sheet of a file of forms: the rows that have marks, and what stands beside them.
struct FormSheet {
  /// Where a form begins, and what its columns hold.
  struct Head {
    let stamp: FormStamp
    let number: String
    let row: Int
    let columns: [FormMark.Column: Int]
    /// The columns of what was sent, from the left.
    let sent: [Int]
    /// The column of the marks.
    let marks: Int
  }

  /// A row that was to be filled in; its mark is nil where somebody changed it.
  struct Row {
    let cells: TableRow
    let mark: FormMark?
    let column: Int
  }

  let file: String
  let name: String
  var merged: [MergedArea] = []
  private(set) var forms: [Head] = []
  private(set) var rows: [Row] = []
  private(set) var sent: [(form: String, row: FormRowID)] = []
  /// Where something stands that no form has.
  private(set) var strays: [FormFault] = []
  private var reporters: [TableRow] = []
  private let seal: FormSeal

  /// No form has as many rows.
  private static let mostRows = 20_000

  init(file: String, name: String, _ seal: FormSeal) {
    self.file = file
    self.name = name
    self.seal = seal
  }

  mutating func take(_ row: TableRow) throws {
    guard rows.count + sent.count < Self.mostRows else {
      throw FormRefusal.tooManyRows(Self.mostRows)
    }
    guard let column = (0..<row.count).last(where: { FormSeal.isMark(row.cell($0)) }) else {
      return takeStray(row)
    }
    let text = row.text(column)
    switch seal.mark(text) {
    case .form(let stamp, let number): forms.append(head(stamp, number, row, column))
    case .row: rows.append(Row(cells: row, mark: seal.mark(text), column: column))
    case .words(let sent):
      let words = (0..<row.count).filter { $0 != column }.map(row.text)
      if seal.digest(of: words) != sent { addStray(row, 0) }
    case .reporter: reporters.append(row)
    case .sent(let form, let id): sent.append((form, id))
    case nil where FormSeal.isNewer(text): throw FormRefusal.newer
    case nil: rows.append(Row(cells: row, mark: nil, column: column))
    }
  }

  func place(of row: TableRow, _ column: Int) -> FormPlace {
    FormPlace(file: file, sheet: name, row: row.number, column: column)
  }

  /// The form that a row belongs to: the last one that begins above it, or else the first.
  func head(above row: Int) -> Head? { forms.last { $0.row < row } ?? forms.first }

  /// Who filled in the form that a row belongs to, or why that is not kept.
  func reporter(
    above row: Int, _ head: Head, _ isWords: (String) -> Bool
  ) -> (role: String?, problem: FormFault?) {
    guard let found = reporters.last(where: { $0.number < row }) ?? reporters.first,
      let column = head.columns[.reporter]
    else { return (nil, nil) }
    let role = FormRowReader.line(found.text(column))
    if role.isEmpty, found.kind(column) != .unknown { return (nil, nil) }
    let isFine =
      !found.isFormula(column) && found.kind(column) == .text && isWords(role)
      && role.utf8.count <= FormRowReader.longestRole
    if isFine { return (role, nil) }
    let isPerson = PersonNumber.isFound(in: role)
    let problem: FormProblem =
      isPerson ? .personNumber : found.isFormula(column) ? .formula : .notWords
    return (
      nil,
      FormFault(
        place: place(of: found, column), problem: problem,
        excerpt: isPerson ? "" : FormRow.shortened(role), row: nil)
    )
  }

  /// Whether nothing in it is of a form.
  var isForeign: Bool { forms.isEmpty && rows.isEmpty && sent.isEmpty }

  /// Columns of a row in which something stands that are none of the form's.
  func strays(in row: Row, _ head: Head) -> [Int] {
    let known = Set(head.columns.values).union(head.sent).union([head.marks, row.column])
    return (0..<row.cells.count).filter {
      !known.contains($0) && !row.cells.cell($0).trimmed.isEmpty
    }
  }

  private func head(_ stamp: FormStamp, _ number: String, _ row: TableRow, _ column: Int) -> Head {
    var (columns, sent): ([FormMark.Column: Int], [Int]) = ([:], [])
    for place in 0..<row.count {
      for key in FormMark.Column.all(row.text(place)) {
        if key == .sent { sent.append(place) } else if columns[key] == nil { columns[key] = place }
      }
    }
    return Head(
      stamp: stamp, number: number, row: row.number, columns: columns, sent: sent, marks: column)
  }

  /// What stands in a row without a mark was written by somebody, and may not go unread.
  private mutating func takeStray(_ row: TableRow) {
    guard !row.isBlank else { return }
    addStray(row, (0..<row.count).first { !row.cell($0).trimmed.isEmpty } ?? 0)
  }

  private mutating func addStray(_ row: TableRow, _ column: Int) {
    let text = row.text(column)
    strays.append(
      FormFault(
        place: place(of: row, column), problem: .outside,
        excerpt: PersonNumber.isFound(in: text) ? "" : FormRow.shortened(text), row: nil))
  }
}
