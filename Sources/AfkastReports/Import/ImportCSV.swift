package import AfkastDocuments
import AfkastExchange
import AfkastModel

/// A file that was read, as rows: one for each line and month, each rejected row and each account without a line.
package struct ImportCSV: Sendable {
  private let preview: ImportPreview

  package init(_ preview: ImportPreview) {
    self.preview = preview
  }

  /// The columns.
  package var header: [String] {
    ["kind", "case", "line", "month", "rows", "sum", "row", "column", "reason", "text"]
  }

  /// The rows; the sums of those that have one are that of the file.
  package var rows: [[Cell]] {
    let placed = preview.places.map { place, tally -> [Cell] in
      [
        .text("imported"), .text(place.caseID.text), .text(place.line.text),
        .text(place.month.description), .integer(tally.rows), .number(tally.sum.kroner), .empty,
        .empty, .empty, .empty,
      ]
    }
    let rejected = preview.summary.rejectedRows.map { row -> [Cell] in
      [
        .text("rejected"), .empty, .empty, .empty, .integer(1), Cell(row.amount?.kroner),
        .integer(row.row), .text(row.column), .text(row.problem.rawValue), .text(row.excerpt),
      ]
    }
    let unmatched = preview.unmatched.map { what, tally -> [Cell] in
      [
        .text("unmatched"), .empty, .empty, .empty, .integer(tally.rows),
        .number(tally.sum.kroner), .empty, .empty, .text(what.reason.rawValue),
        .text([what.name, what.detail].filter { !$0.isEmpty }.joined(separator: " ")),
      ]
    }
    return placed + rejected + unmatched
  }
}
