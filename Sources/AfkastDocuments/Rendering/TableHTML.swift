/// A table in a box that scrolls by itself, so that a phone's page never does.
struct TableHTML {
  let table: DataTable
  let id: String
  /// More of what the box is: `data` below a chart.
  var kind: String?

  /// More columns than this are printed small.
  private static let fewColumns = 8
  /// No more columns than these stand beside each other in print, when the table is long.
  private static let slimColumns = 3
  /// No more rows than these are kept on one sheet.
  private static let fewRows = 12

  init(_ table: DataTable, id: String, kind: String? = nil) {
    self.table = table
    self.id = id
    self.kind = kind
  }

  var markup: Markup {
    let many = table.columns.count > Self.fewColumns ? "many" : nil
    let few = table.rows.count <= Self.fewRows ? "few" : nil
    let slim = few == nil && table.columns.count <= Self.slimColumns ? "slim" : nil
    let classes = ["table", kind, many, few, slim].compactMap(\.self).joined(separator: " ")
    let box: Markup = .element(
      "div",
      ["class": classes, "role": "region", "tabindex": "0", "aria-labelledby": "\(id)-caption"],
      [.element("table", [:], [caption, head] + bodies)])
    return .group([box] + table.notes.map { .element("p", ["class": "note"], $0) })
  }

  private var caption: Markup {
    // What is in the span stays in sight where the table is scrolled.
    .element("caption", ["id": "\(id)-caption"], [.element("span", [:], table.caption)])
  }

  private var head: Markup {
    let cells = table.columns.map { column in
      Markup.element("th", Self.attributes(["scope": "col"], column), [.text(column.title)])
    }
    return .element("thead", [:], [.element("tr", [:], cells)])
  }

  /// A body for the rows of each group, which is what a heading of a group speaks for.
  private var bodies: [Markup] {
    var groups: [[DataTable.Row]] = []
    for row in table.rows {
      if groups.isEmpty || row.kind == .group { groups.append([]) }
      groups[groups.count - 1].append(row)
    }
    return groups.map { .element("tbody", [:], $0.map(self.row)) }
  }

  private func row(_ row: DataTable.Row) -> Markup {
    switch row.kind {
    case .group:
      let attributes = ["scope": "rowgroup", "colspan": String(max(1, table.columns.count))]
      let heading: Markup = .element(
        "th", attributes.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) },
        // What is in the span stays in sight, as in the caption.
        row.cells.first.map { [.element("span", [:], [$0.markup(id: id)])] } ?? [])
      return .element("tr", ["class": "group"], [heading])
    case .total: return .element("tr", ["class": "total"], cells(of: row))
    case .body: return .element("tr", [:], cells(of: row))
    }
  }

  private func cells(of row: DataTable.Row) -> [Markup] {
    zip(table.columns, row.cells).enumerated().map { index, pair in
      let (column, cell) = pair
      let content = [cell.markup(id: "\(id)-\(index)")]
      return index == 0
        ? .element("th", Self.attributes(["scope": "row"], column), content)
        : .element("td", Self.attributes([:], column), content)
    }
  }

  private static func attributes(
    _ attributes: KeyValuePairs<String, String>, _ column: DataTable.Column
  ) -> [Markup.Attribute] {
    attributes.map { .init($0.key, $0.value) } + (column.isNumeric ? [.init("class", "n")] : [])
  }
}

extension DataCell {
  fileprivate func markup(id: String) -> Markup {
    switch self {
    case .picture(let picture, let words): picture.named(words)
    default: .text(words)
    }
  }
}
