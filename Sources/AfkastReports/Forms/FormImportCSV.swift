package import AfkastDocuments
import AfkastExchange

/// Files of forms that were read, as rows: one for each answer, empty cell and problem.
package struct FormImportCSV: Sendable {
  private let preview: FormImportPreview

  package init(_ preview: FormImportPreview) {
    self.preview = preview
  }

  /// The columns.
  package var header: [String] { ["file"] + FormImportRow.columns }

  /// The rows.
  package var rows: [[Cell]] {
    preview.files.flatMap { file -> [[Cell]] in
      guard let summary = file.summary else {
        let blank = FormImportRow.columns.map { column -> Cell in
          switch column {
          case "outcome": .text(FormImportRow.Outcome.refused.rawValue)
          case "problem": file.problem.map { .text($0.key) } ?? .empty
          default: .empty
          }
        }
        return [[.text(file.path)] + blank]
      }
      return FormImportRow.all(of: summary, preview.doubts).map { row in
        [.text(file.path)] + row.pairs.map(\.value.cell)
      }
    }
  }
}
