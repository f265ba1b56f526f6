/// Whether a cell is ticked, by what people write for it.
enum FormTick {
  private static let yes: Set<String> = [
    "x", "✓", "✔", "ja", "j", "yes", "y", "1", "sand", "true", "ok", "udført", "done",
  ]
  private static let no: Set<String> = ["", "nej", "n", "no", "0", "falsk", "false", "-", "–"]

  /// Nil for what is neither.
  static func isTicked(_ text: String) -> Bool? {
    let word = text.lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }
}
