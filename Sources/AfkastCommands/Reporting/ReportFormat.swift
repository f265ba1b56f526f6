import ArgumentParser

/// What kind of file a report is.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// A page that needs no other file; for people.
  case html
  /// That page, printed.
  case pdf
  /// A workbook.
  case xlsx
  /// For wikis and code hosts.
  case md
  /// For programs; versioned.
  case json

  /// What files of it end in; nil where an ending is none of them.
  init?(ending path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    self.init(rawValue: ["htm": "html", "markdown": "md"][ending] ?? ending)
  }

  /// Whether it is text, which a terminal can show.
  var isText: Bool {
    switch self {
    case .html, .md, .json: true
    case .pdf, .xlsx: false
    }
  }
}
