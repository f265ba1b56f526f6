import AfkastDocuments

/// How an area is filled, so that areas differ in grey and to those who see no colour.
enum PatternFill: String, Sendable, Hashable, CaseIterable {
  case solid, hatched, light, dotted, crossed, striped, upright, outlined

  /// Whether it needs a definition of its own.
  var isPattern: Bool {
    switch self {
    case .hatched, .dotted, .crossed, .striped, .upright: true
    case .solid, .light, .outlined: false
    }
  }

  /// The colour, of a pattern that of its marks.
  var color: String {
    switch self {
    case .solid: "#404040"
    case .light: "#BFBFBF"
    case .outlined: Palette.paper
    case .hatched, .dotted, .crossed, .striped, .upright: Palette.ink
    }
  }

  func id(_ prefix: String) -> String { "\(prefix)-\(rawValue)" }

  /// Its definition.
  func pattern(id prefix: String) -> Markup {
    let size = "6"
    let shape: Markup =
      switch self {
      case .dotted: .element("circle", ["cx": "3", "cy": "3", "r": "1.5", "fill": color], [])
      case .striped: line("M0,2L6,2M0,5L6,5")
      case .upright: line("M3,0L3,6")
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
