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

  private static let others = ["htm": "html", "markdown": "md"]

  /// The endings that files have, as people list them.
  static let endings =
    (allCases.map(\.rawValue) + others.keys.sorted()).map { ".\($0)" }.joined(separator: ", ")

  /// What files of it end in; nil where an ending is none of them.
  init?(ending path: String) {
    guard let ending = Self.ending(of: path) else { return nil }
    self.init(rawValue: Self.others[ending] ?? ending)
  }

  /// What follows the last point of a file's name, in small letters; nil without one.
  static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Whether it is text, which a terminal can show.
  var isText: Bool {
    switch self {
    case .html, .md, .json: true
    case .pdf, .xlsx: false
    }
  }
}
