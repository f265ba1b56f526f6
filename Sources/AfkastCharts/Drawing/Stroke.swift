/// How a line is drawn.
struct Stroke: Sendable, Hashable {
  var color: String
  var width: Double
  var dash: String?

  init(_ color: String, _ width: Double = 1.5, dash: String? = nil) {
    self.color = color
    self.width = width
    self.dash = dash
  }

  static let axis = Stroke(Palette.common)
  /// So sparse that it does not hide what stands before it.
  static let grid = Stroke(Palette.grid, dash: "1.5 6")
  static let zero = Stroke(Palette.ink, 2.5)
  static let limit = Stroke(Palette.common, dash: "4 3")
  static let target = Stroke(Palette.ink, 2, dash: "10 4")
  static let trajectory = Stroke(Palette.ink, 2, dash: "2 4")
  static let rule = Stroke(Palette.common, dash: "6 2 2 2")
  static let forecast = Stroke(Palette.ink, 2.5, dash: "7 4")
}
