import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Which tables a result rests on, for those who read it: source and year, and whether they are made up.
struct TableNotes {
  private let tables: [TableUse]
  private let language: Language

  init(_ tables: [TableUse], _ language: Language) {
    self.tables = tables
    self.language = language
  }

  /// One line a table that has a source, each once and ending in a newline.
  var text: String { lines.map { $0.wrapped() }.joined() }

  /// The same without line breaks.
  var lines: [String] {
    var lines: [String] = []
    for table in tables where table.origin.source != nil {
      let line = Message.table(table).text(in: language)
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  /// The tables whose values are made up, in one sentence; empty if there are none.
  var illustrative: String {
    var names: [String] = []
    for table in tables where table.origin.isIllustrative {
      let name = table.name(in: language)
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? "" : Message.illustrativeTables(names).text(in: language).wrapped()
  }
}
