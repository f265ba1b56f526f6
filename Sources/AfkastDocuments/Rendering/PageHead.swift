/// What stands in the head of every page: it lets nothing in from elsewhere, whatever a template says.
package struct PageHead: Sendable {
  /// The sheet that it is printed on.
  package enum Paper: Sendable, Hashable {
    case a4
    /// A wall's.
    case a3Landscape
  }

  private let title: String
  private let paper: Paper
  private let style: String
  private let wording: PageWording

  /// `style` is a style sheet of the program's own.
  package init(title: String, paper: Paper, style: String, _ wording: PageWording) {
    self.title = title
    self.paper = paper
    self.style = style
    self.wording = wording
  }

  /// What a page may load: nothing but its own style and pictures in its text.
  package static let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

  package var html: String {
    let head: [Markup] = [
      .element("meta", ["charset": "utf-8"]),
      .element("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("meta", ["name": "referrer", "content": "no-referrer"]),
      .element("title", [:], title),
    ]
    return head.map { $0.html + "\n" }.joined() + "<style>\n\(style)\(sheet)\(room)</style>"
  }

  /// A title of more characters takes several lines of a first page that must stay one.
  private static let longTitle = 80

  /// Less height for the charts of a first page whose title takes it.
  private var room: String {
    title.count > Self.longTitle
      ? "@media print { .page-one .chart svg { max-height: 42mm; } }\n" : ""
  }

  /// Each sheet says what it is of and which one it is.
  private var sheet: String {
    let (size, margins) =
      switch paper {
      case .a4: ("A4", "16mm 14mm 18mm")
      case .a3Landscape: ("A3 landscape", "14mm 14mm 16mm")
      }
    let count =
      "\(Self.quoted(wording.page + " ")) counter(page) \(Self.quoted(" \(wording.of) ")) counter(pages)"
    return """
      @page { size: \(size); margin: \(margins);
        @bottom-left { content: \(Self.quoted(title)); font: 8pt sans-serif; color: #4d4d4d; }
        @bottom-right { content: \(count); font: 8pt sans-serif; color: #4d4d4d; } }

      """
  }

  /// A string of CSS in which nothing but letters, digits and spaces stands as itself.
  private static func quoted(_ words: String) -> String {
    var text = "\""
    for scalar in words.unicodeScalars.prefix(120) {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": text.unicodeScalars.append(scalar)
      default: text += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return text + "\""
  }
}
