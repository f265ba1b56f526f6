/// A chart with its conclusion in words and its numbers below.
struct FigureHTML {
  let figure: Figure
  let id: String

  init(_ figure: Figure, id: String) {
    self.figure = figure
    self.id = id
  }

  var markup: Markup {
    let caption: Markup = .element(
      "figcaption", ["id": "\(id)-caption"],
      [.element("strong", [:], figure.title), .text(" "), .text(figure.conclusion)])
    let box: Markup = .element(
      "div",
      ["class": "chart", "role": "region", "tabindex": "0", "aria-label": figure.title],
      [figure.picture.named("\(figure.title). \(figure.conclusion)")])
    let table = figure.table.map { TableHTML($0, id: "\(id)-data", kind: "data").markup }
    return .element("figure", [:], [caption, box] + (table.map { [$0] } ?? []))
  }
}

extension Markup {
  /// An SVG picture with a name for those who do not see it, unless it has one of its own.
  func named(_ words: String) -> Markup {
    guard case .element("svg", let attributes, let children) = self,
      !attributes.contains(where: { $0.name == "role" })
    else {
      return self
    }
    // A title is the name that assistive technology and tagged PDF read alike.
    let title: Markup = .element("title", [:], words)
    return .element(
      "svg", attributes + [.init("role", "img"), .init("aria-label", words)], [title] + children)
  }
}
