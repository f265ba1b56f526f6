/// Finds what looks like a Danish person number (CPR): six digits of a birth date, and four more.
public enum PersonNumber {
  /// Whether such a number is in a text.
  ///
  /// The check digit is no help: numbers given since 2007 may be without one that is right.
  public static func isFound(in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { start in
      (start == 0 || digit(scalars[start - 1]) == nil) && begins(at: start, in: scalars)
    }
  }

  private static func begins(at start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var digits: [Int] = []
    for scalar in scalars[start...] {
      if let digit = digit(scalar) {
        digits.append(digit)
      } else if digits.count != 6 || !separators.contains(scalar) {
        break
      }
    }
    guard digits.count == 10 else { return false }
    let (day, month) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    // Foreigners without a number get a stand-in whose day is 60 higher.
    return ((1...31).contains(day) || (61...91).contains(day)) && (1...12).contains(month)
  }

  private static let separators: Set<Unicode.Scalar> = ["-", " ", "\u{2013}", "\u{2011}", "\u{A0}"]

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
  }
}
