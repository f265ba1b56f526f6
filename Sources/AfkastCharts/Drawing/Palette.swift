/// The colours of charts.
///
/// Each is at least 4.5 : 1 on white, but for grids (3 : 1) and areas, which lines enclose;
/// shapes and dashes say the same again, so that all of it prints in grey.
enum Palette {
  static let ink = "#1A1A1A"
  static let text = "#333333"
  static let improvement = "#0072B2"
  static let concern = "#B84A00"
  static let common = "#6B6B6B"
  static let neutral = "#5E3C99"
  static let grid = "#8C8C8C"
  static let paper = "#FFFFFF"
  /// The area of the wider and of the narrower band.
  static let outerBand = "#E6E6E6"
  static let innerBand = "#CCCCCC"
}
