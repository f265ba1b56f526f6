import AfkastDocuments
import AfkastEngine
import AfkastModel
import AfkastReports

/// How statuses are shown: case by case, so that no case need be kept once it is shown.
enum StatusView: Sendable {
  case table(StatusTable)
  case screen(StatusFrame, DrawCount, Language)
  case json(StatusJSON)
  case csv(StatusCSV, CSV.Dialect)

  /// What is shown of one case.
  enum Part: Sendable {
    case row(StatusTable.Row)
    case text(String)
    case cells([[Cell]])
  }

  /// Whether it shows how likely promises are kept.
  var hasOdds: Bool {
    if case .csv(let csv, _) = self { csv.isOfCases } else { true }
  }

  /// Whether it shows why forecasts differ, and what is required.
  var explains: Bool {
    switch self {
    case .screen, .json: true
    case .table, .csv: false
    }
  }

  func part(of entry: StatusEntry) -> Part {
    switch self {
    case .table(let table): .row(table.row(entry))
    case .screen(let frame, let draws, let language):
      .text(StatusScreen(entry, frame, draws: draws, language).text)
    case .json(let json): .text(json.text(of: entry))
    case .csv(let csv, _): .cells(csv.rows(of: entry))
    }
  }

  func write(_ parts: [Part], to writer: (String) -> Void) {
    switch self {
    case .table(let table): writer(table.text(parts.compactMap(\.row)))
    case .screen: for text in parts.compactMap(\.text) { writer(text) }
    case .json(let json): json.write(parts.compactMap(\.text), to: writer)
    case .csv(let csv, let dialect):
      writer(CSV(dialect).text(header: csv.header, rows: parts.flatMap(\.cells)))
    }
  }
}

extension StatusView.Part {
  fileprivate var row: StatusTable.Row? { if case .row(let row) = self { row } else { nil } }

  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }

  fileprivate var cells: [[Cell]] { if case .cells(let cells) = self { cells } else { [] } }
}
