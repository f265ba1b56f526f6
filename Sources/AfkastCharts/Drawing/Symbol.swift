/// The shape of a mark; shapes carry meaning, since colours of equal brightness do not.
enum Symbol: Sendable, Hashable {
  case disc, ring, triangleUp, triangleDown, diamond, square

  /// As corners around a centre, half as wide as `radius` twice; nil where it is round.
  func corners(_ at: Place, radius: Double) -> [Place]? {
    let (r, x, y) = (radius, at.x, at.y)
    return switch self {
    case .disc, .ring: nil
    case .triangleUp: [Place(x, y - r), Place(x + r, y + r * 0.8), Place(x - r, y + r * 0.8)]
    case .triangleDown: [Place(x, y + r), Place(x + r, y - r * 0.8), Place(x - r, y - r * 0.8)]
    case .diamond: [Place(x, y - r), Place(x + r, y), Place(x, y + r), Place(x - r, y)]
    case .square:
      [Place(x - r, y - r), Place(x + r, y - r), Place(x + r, y + r), Place(x - r, y + r)]
        .map { Place(x + ($0.x - x) * 0.85, y + ($0.y - y) * 0.85) }
    }
  }
}

extension Drawing {
  /// A mark of a shape and colour.
  mutating func symbol(_ symbol: Symbol, at place: Place, color: String, radius: Double = 4) {
    if let corners = symbol.corners(place, radius: radius + 1) {
      area(corners, fill: color)
    } else if symbol == .ring {
      disc(place, radius: radius - 0.5, fill: Palette.paper, Stroke(color, 2))
    } else {
      disc(place, radius: radius - 0.5, fill: color)
    }
  }
}
