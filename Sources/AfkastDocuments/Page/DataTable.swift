/// A table for people and for spreadsheets: each number with the text that stands for it.
package struct DataTable: Sendable {
  /// A column with its heading.
  package struct Column: Sendable, Hashable {
    package let title: String
    package let isNumeric: Bool

    package init(_ title: String, isNumeric: Bool = true) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// A row; its first cell is its heading.
  package struct Row: Sendable {
    /// What a row is to those around it.
    package enum Kind: Sendable, Hashable {
      case body
      case total
      /// A heading over the rows below; only its first cell is shown.
      case group
    }

    package let kind: Kind
    package let cells: [DataCell]

    package init(_ kind: Kind = .body, _ cells: [DataCell]) {
      self.kind = kind
      self.cells = cells
    }
  }

  /// What the table shows, with the unit of its numbers.
  package let caption: String
  package let columns: [Column]
  package let rows: [Row]
  package let notes: [String]

  package init(caption: String, _ columns: [Column], _ rows: [Row], notes: [String] = []) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}
