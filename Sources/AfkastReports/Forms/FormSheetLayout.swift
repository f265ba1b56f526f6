import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastModel

/// The sheet that a department fills in.
struct FormSheetLayout {
  /// The rows above the values, counted from 0.
  enum Row {
    static let title = 0
    static let frame = 1
    static let hint = 2
    static let reporter = 3
    static let marks = 4
    static let headings = 5
    static let first = 6
  }

  /// The longest remark that is kept, in characters.
  static let longestRemark = 1_000

  let part: FormContent.Part
  let content: FormContent
  let stamp: FormStamp
  let number: String
  let seal: FormSeal
  let language: Language
  var grid = SheetGrid()
  var sheet: Sheet

  init(
    _ part: FormContent.Part, of content: FormContent, named name: SheetName, _ stamp: FormStamp,
    _ seal: FormSeal, _ language: Language
  ) {
    self.part = part
    self.content = content
    self.stamp = stamp
    self.seal = seal
    self.language = language
    number = seal.number(of: stamp, rows: part.ids)
    sheet = Sheet(name, rows: [])
  }

  /// The sheet.
  func made() -> Sheet {
    var layout = self
    layout.putHead()
    var row = Row.first
    for value in part.values {
      layout.put(value, row)
      row += 1
    }
    if part.values.isEmpty { layout.putWords([(.caseTitle, say(.noValues))], row) }
    if !part.tasks.isEmpty { layout.putTasks(from: max(row, Row.first) + 1) }
    return layout.finished()
  }

  private func finished() -> Sheet {
    var sheet = sheet
    sheet.rows = grid.rows
    sheet.columns = Column.allCases.map {
      Sheet.Column(width: $0.width, isHidden: $0 == .mark)
    }
    sheet.hiddenRows = [Row.marks]
    sheet.frozenRows = Row.first
    sheet.isProtected = true
    sheet.footer = "\(title), \(say(.asOf(FormText.day(content.window.day))))"
    return sheet
  }

  private var title: String {
    say(.title(FormWords.name(of: part, language)))
  }

  private mutating func putHead() {
    let municipality = content.workspace.municipality.visible
    let frame = say(.frame(FormText.day(content.window.day), days: content.window.days))
    put([(.caseTitle, title)], Row.title, SheetStyle(role: .title))
    putWords(
      [(.caseTitle, municipality.isEmpty ? frame : "\(municipality) · \(frame)")], Row.frame)
    let back = FormWords.back(content, language)
    putWords([(.caseTitle, say(.hint(back)))], Row.hint)
    self[Row.reporter, .caseTitle] = .text(say(.reporter), SheetStyle(role: .notice, wraps: true))
    self[Row.reporter, .kpi] = SheetCell(.empty, SheetStyle(.text, role: .input, wraps: true))
    mark(.reporter, Row.reporter)
    validate(Row.reporter, .kpi, .text(atMost: 100), .longWords(100))
    for column in Column.allCases where column != .mark {
      self[Row.marks, column] = .text(FormMark.Column.text(of: column.keys))
    }
    mark(.form(stamp, number: number), Row.marks)
    putHeadings(
      FormHeading.values, Row.headings)
  }

  private mutating func putHeadings(_ headings: [(Column, FormHeading)], _ row: Int) {
    put(headings.map { ($0, $1.text(in: language)) }, row, SheetStyle(role: .heading, wraps: true))
    for (column, heading) in headings {
      guard let help = heading.help else { continue }
      sheet.notes.append(
        Sheet.Note(CellPosition(row: row, column: column.rawValue), help.text(in: language)))
    }
  }

  private mutating func putTasks(from first: Int) {
    putHeadings(FormHeading.tasks, first)
    for (index, task) in part.tasks.enumerated() { put(task, first + 1 + index) }
  }
}
