import AfkastDocuments

/// How an area is filled, so that areas differ in grey and to those who see no colour.
enum PatternFill: String, Sendable, Hashable, CaseIterable {
  case solid, hatched, light, dotted, crossed, outlined

  /// Whether it needs a definition of its own.
  var isPattern: Bool { self == .hatched || self == .dotted || self == .crossed }

  /// The colour, of a pattern that of its marks.
  var color: String {
    switch self {
    case .solid: "#404040"
    case .light: "#BFBFBF"
    case .outlined: Palette.paper
    case .hatched, .dotted, .crossed: Palette.ink
    }
  }

  func id(_ prefix: String) -> String { "\(prefix)-\(rawValue)" }

  /// Its definition.
  func pattern(id prefix: String) -> Markup {
    let size = "6"
    let shape: Markup =
      switch self {
      case .dotted: .element("circle", ["cx": "3", "cy": "3", "r": "1.5", "fill": color], [])
      case .crossed: line("M0,0L6,6M0,6L6,0")
      default: line("M-1,1L1,-1M0,6L6,0M5,7L7,5")
      }
    return .element(
      "pattern",
      ["id": id(prefix), "width": size, "height": size, "patternUnits": "userSpaceOnUse"],
      [
        .element("rect", ["width": size, "height": size, "fill": Palette.paper], []), shape,
      ])
  }

  private func line(_ path: String) -> Markup {
    .element("path", ["d": path, "stroke": color, "stroke-width": "1.5"], [])
  }
}
