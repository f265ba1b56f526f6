extension Sequence<Unicode.Scalar> {
  /// The text with every control character as a single visible one, so that columns stay true and
  /// no text of a file can move the cursor of a terminal.
  var visible: String {
    var text = ""
    for scalar in self {
      switch scalar.properties.generalCategory {
      case .control where "\t\n\r".unicodeScalars.contains(scalar): text.unicodeScalars.append(" ")
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        text.unicodeScalars.append("\u{FFFD}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension String {
  /// The string on one line, with control characters made visible.
  package var visible: String { unicodeScalars.visible }
}
