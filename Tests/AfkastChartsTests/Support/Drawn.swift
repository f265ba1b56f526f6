import AfkastDocuments

/// The elements of a drawing, one after the other, with what their attributes say.
struct Drawn {
  struct Element {
    let name: String
    let attributes: [String: String]
    let words: String
    /// Whether it lies in a definition, which has coordinates of its own.
    let isDefined: Bool

    func number(_ attribute: String) -> Double? { attributes[attribute].flatMap(Double.init) }
  }

  let elements: [Element]

  init(_ svg: Markup) { elements = Self.elements(svg, isDefined: false) }

  var width: Double { view.count == 4 ? view[2] : .nan }
  var height: Double { view.count == 4 ? view[3] : .nan }

  private var view: [Double] {
    (elements.first?.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
  }

  /// Every place that something is drawn at.
  var places: [(x: Double, y: Double)] { elements.filter { !$0.isDefined }.flatMap(Self.places) }

  private static func places(_ element: Element) -> [(x: Double, y: Double)] {
    let numbers = { element.number($0) ?? .nan }
    switch element.name {
    case "path":
      return (element.attributes["d"] ?? "").split { "MLZ".contains($0) }.map { pair in
        let both = pair.split(separator: ",").map { Double($0) ?? .nan }
        return both.count == 2 ? (both[0], both[1]) : (.nan, .nan)
      }
    case "rect":
      let (x, y) = (numbers("x"), numbers("y"))
      return [(x, y), (x + numbers("width"), y + numbers("height"))]
    case "circle": return [(numbers("cx"), numbers("cy"))]
    case "text": return [(numbers("x"), numbers("y"))]
    default: return []
    }
  }

  private static func elements(_ markup: Markup, isDefined: Bool) -> [Element] {
    switch markup {
    case .text: return []
    case .group(let parts): return parts.flatMap { elements($0, isDefined: isDefined) }
    case .element(let name, let attributes, let children):
      var words = ""
      for case .text(let text) in children { words += text }
      let named = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
      let element = Element(name: name, attributes: named, words: words, isDefined: isDefined)
      let isInside = isDefined || name == "defs"
      return [element] + children.flatMap { elements($0, isDefined: isInside) }
    }
  }
}
