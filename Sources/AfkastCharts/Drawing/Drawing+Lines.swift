extension Drawing {
  /// A straight line.
  mutating func line(_ from: Place, _ to: Place, _ stroke: Stroke) {
    path([[from, to]], stroke)
  }

  /// Lines through places, each part apart from the others; a part of one place is a dot.
  mutating func path(_ parts: [[Place]], _ stroke: Stroke) {
    let lines = parts.filter { $0.count > 1 }
    if !lines.isEmpty {
      add("path", [("d", lines.map(trace).joined()), ("fill", "none")] + attributes(stroke))
    }
    for part in parts where part.count == 1 {
      disc(part[0], radius: stroke.width, fill: stroke.color)
    }
  }

  /// A closed area.
  mutating func area(_ corners: [Place], fill: String, _ stroke: Stroke? = nil) {
    guard corners.count > 2 else { return }
    add(
      "path",
      [("d", trace(corners) + "Z"), ("fill", fill)] + (stroke.map { attributes($0) } ?? []))
  }

  /// A rectangle.
  mutating func box(_ box: Box, fill: String, _ stroke: Stroke? = nil) {
    let (from, to) = (
      inside(Place(box.left, box.top)), inside(Place(box.right, box.bottom))
    )
    add(
      "rect",
      [
        ("x", Decimals.text(from.x)), ("y", Decimals.text(from.y)),
        ("width", Decimals.text(max(0, to.x - from.x))),
        ("height", Decimals.text(max(0, to.y - from.y))), ("fill", fill),
      ] + (stroke.map { attributes($0) } ?? []))
  }

  /// A filled or hollow circle.
  mutating func disc(_ centre: Place, radius: Double, fill: String, _ stroke: Stroke? = nil) {
    let centre = inside(centre)
    add(
      "circle",
      [
        ("cx", Decimals.text(centre.x)), ("cy", Decimals.text(centre.y)),
        ("r", Decimals.text(radius)), ("fill", fill),
      ] + (stroke.map { attributes($0) } ?? []))
  }

  private func trace(_ places: [Place]) -> String {
    var path = ""
    path.reserveCapacity(places.count * 12)
    for (index, place) in places.enumerated() {
      let place = inside(place)
      path += index == 0 ? "M" : "L"
      path += Decimals.text(place.x)
      path += ","
      path += Decimals.text(place.y)
    }
    return path
  }

  private func attributes(_ stroke: Stroke) -> [(String, String)] {
    let dash = stroke.dash.map { [("stroke-dasharray", $0)] } ?? []
    return [("stroke", stroke.color), ("stroke-width", Decimals.text(stroke.width))] + dash
  }
}
