import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastExchange
import AfkastModel

/// The rows that are filled in.
extension FormSheetLayout {
  mutating func put(_ value: FormContent.Value, _ row: Int) {
    let words = FormValueWords(value, language)
    let sent: [(Column, String)] = [
      (.caseTitle, words.caseTitle), (.kpi, words.kpi), (.definition, words.definition),
      (.latest, words.latest), (.period, words.period), (.target, words.target),
      (.unit, words.unit),
    ]
    putSent(sent, value.id, row)
    putInput(.answer, .quantity, row)
    putInput(.detail, .number(.integer), row)
    putInput(.remark, .text, row)
    putInput(.confirmation, .general, row)
    if let scale = value.kpi.scale {
      let (low, high) = (scale.low.number, scale.high.number)
      let numbers = NumberText(language)
      validate(
        row, .answer, .decimal(low...high),
        .numberWithin(numbers.plain(low, upTo: 6), numbers.plain(high, upTo: 6)))
    } else {
      validate(row, .answer, .decimal(-1e15...1e15), .number)
    }
    validate(row, .detail, .whole(0...1_000_000_000), .wholeNumber)
    validate(row, .remark, .text(atMost: Self.longestRemark), .longWords(Self.longestRemark))
    validate(row, .confirmation, .oneOf(["x"]), .tickOnly)
  }

  mutating func put(_ task: FormContent.Task, _ row: Int) {
    guard let id = task.id else { return }
    let due = FormText.day(task.item.dueDay)
    let what =
      switch task.item.subject {
      case .action(_, let what): what
      case .milestone(_, let title): say(.milestone(title.visible))
      case .followUp, .measurement: ""
      }
    putSent(
      [
        (.caseTitle, task.caseTitle.visible), (.kpi, what.visible),
        (.definition, (task.item.owner?.visible).map { say(.owner($0)) } ?? ""),
        (.period, say(task.item.state == .overdue ? .overdue(due) : .due(due))),
      ], id, row)
    putInput(.answer, .general, row)
    putInput(.detail, .date(.day), row)
    putInput(.remark, .text, row)
    validate(row, .answer, .oneOf(["x"]), .tickOnly)
    if let first = SheetDate(year: 2000, month: 1, day: 1),
      let last = SheetDate(year: 2199, month: 12, day: 31)
    {
      validate(row, .detail, .dates(first, last), .dayOnly)
    }
    validate(row, .remark, .text(atMost: Self.longestRemark), .longWords(Self.longestRemark))
  }
}
