import AfkastDocuments

/// An SVG drawing as it grows: what is added later lies on top.
///
/// Nothing is placed outside its view, and
/// presentation attributes alone say how it looks, so that a strict page may hold it.
package struct Drawing: Sendable {
  let id: String
  let width: Double
  let height: Double
  /// Whether it keeps its size, as a picture among words does, rather than fill the width it is given.
  let isInline: Bool
  private var marks: [Markup] = []
  /// The fills that are used, in the order of their first use.
  private var fills: [PatternFill] = []

  init(id: String, width: Double, height: Double, isInline: Bool = false) {
    self.id = id
    self.width = width
    self.height = height
    self.isInline = isInline
  }

  /// The whole as an `svg` element with its name and description.
  func svg(_ words: TextAlternative) -> Markup {
    let (title, description) = (words.id + "-title", words.id + "-desc")
    let patterns = fills.map { $0.pattern(id: id) }
    return .element(
      "svg", attributes(title, description),
      [
        .element("title", ["id": title], words.title),
        .element("desc", ["id": description], words.conclusion),
      ] + (patterns.isEmpty ? [] : [.element("defs", [:], patterns)]) + marks)
  }

  private func attributes(_ title: String, _ description: String) -> [Markup.Attribute] {
    let (width, height) = (Decimals.text(width), Decimals.text(height))
    let size = isInline ? [("width", width), ("height", height)] : [("width", "100%")]
    let all =
      [("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)")] + size + [
        ("role", "img"), ("aria-labelledby", "\(title) \(description)"),
        ("font-family", "Arial, Helvetica, sans-serif"), ("font-size", "11"),
        ("fill", Palette.text),
      ]
    return all.map { Markup.Attribute($0.0, $0.1) }
  }

  /// Adds an element with its attributes.
  mutating func add(_ name: String, _ attributes: [(String, String)]) {
    marks.append(.element(name, attributes.map { Markup.Attribute($0.0, $0.1) }, []))
  }

  /// Adds an element with words in it.
  mutating func add(_ name: String, _ attributes: [(String, String)], words: String) {
    marks.append(.element(name, attributes.map { Markup.Attribute($0.0, $0.1) }, [.text(words)]))
  }

  /// The value of `fill` for a pattern, which is then defined in the drawing.
  mutating func paint(_ fill: PatternFill) -> String {
    guard fill.isPattern else { return fill.color }
    if !fills.contains(fill) { fills.append(fill) }
    return "url(#\(fill.id(id)))"
  }

  /// A place inside the view.
  func inside(_ place: Place) -> Place {
    Place(clamp(place.x, width), clamp(place.y, height))
  }

  private func clamp(_ value: Double, _ most: Double) -> Double {
    value.isFinite ? min(max(value, 0), most) : 0
  }
}
