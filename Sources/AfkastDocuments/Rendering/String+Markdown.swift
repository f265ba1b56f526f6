extension String {
  /// The text as Markdown that shows it: one line, nothing of it is a mark.
  var markdown: String {
    var text = ""
    let scalars = Array(unicodeScalars)
    // Digits before a dot at the beginning would make a numbered list.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    func endsWord(_ index: Int) -> Bool {
      digits > 0 && (index + 1 == scalars.count || scalars[index + 1] == " ")
    }
    // A minus before a number is no mark of a list.
    func isBeforeDigit(_ index: Int) -> Bool {
      index + 1 < scalars.count && ("0"..."9").contains(scalars[index + 1])
    }
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "{", "}", "#", "|", "~", "$", "!", "^":
        text += "\\\(scalar)"
      case "+" where index == 0 && !isBeforeDigit(index),
        "-" where index == 0 && !isBeforeDigit(index):
        text += "\\\(scalar)"
      case "." where index == digits && endsWord(index),
        ")" where index == digits && endsWord(index):
        text += "\\\(scalar)"
      case "\n", "\t", "\r": text += " "
      case _ where scalar.isHidden: text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
