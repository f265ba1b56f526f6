import AfkastExchange

/// The cells whose values were said to be right on the command line.
struct AcceptedCells {
  let cells: [String]

  init(_ cells: [String]) {
    self.cells = cells
  }

  func contains(_ place: FormPlace) -> Bool { cells.contains { Self.names($0, place) } }

  /// Whether a text names a place, with its file or without, and with the quotes of a spreadsheet or not.
  static func names(_ text: String, _ place: FormPlace) -> Bool {
    let file = place.file.split(separator: "/").last.map(String.init) ?? place.file
    let known = [place.text, "\(place.file):\(place.text)", "\(file):\(place.text)"]
    return known.map(plain).contains(plain(text))
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0 != "'" && $0 != "$" })
  }
}
