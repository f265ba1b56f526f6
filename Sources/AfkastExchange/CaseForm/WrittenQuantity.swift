/// A number and a unit as a case file has them: `29_951 kr/year/citizen`.
struct WrittenQuantity {
  let number: Double
  let unit: String

  /// Takes a quantity apart; nil for a formula, a name or anything else.
  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == "_" || $0 == ".") }
    guard let number = Double(digits.filter { $0 != "_" }) else { return nil }
    var rest = text[digits.endIndex...]
    while rest.first == " " { rest.removeFirst() }
    guard rest.isEmpty || Self.isUnit(rest) else { return nil }
    self.number = number
    unit = String(rest)
  }

  /// Whether something is a unit and no part of a formula.
  private static func isUnit(_ text: Substring) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      let isMillion = part.lowercased() == "mio. kr."
      return isMillion || part == "%"
        || part.first?.isLetter == true
          && part.allSatisfy { $0.isLetter || $0.isNumber || ".-²³".contains($0) }
    }
  }

  /// The number as a case file has it: `.` before decimals, `_` between thousands.
  static func text(of number: Double) -> String {
    let shown = PlainDecimal(number)
    guard shown.whole.count > 4 else { return shown.text }
    var groups: [String] = []
    var rest = Substring(shown.whole)
    while !rest.isEmpty {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest = rest.dropLast(3)
    }
    return shown.sign + groups.joined(separator: "_") + shown.fraction
  }
}

/// A number's decimal digits without an exponent, as many as a spreadsheet keeps: fifteen.
struct PlainDecimal {
  let sign: String
  let whole: String
  /// With its point; empty for whole numbers.
  let fraction: String

  var text: String { sign + whole + fraction }

  init(_ number: Double) {
    sign = number < 0 ? "-" : ""
    let (digits, exponent) = Self.digits(of: number.magnitude)
    let point = exponent + 1
    if point <= 0 {
      whole = "0"
      fraction = digits == "0" ? "" : "." + String(repeating: "0", count: -point) + digits
    } else if digits.count <= point {
      whole = digits + String(repeating: "0", count: point - digits.count)
      fraction = ""
    } else {
      whole = String(digits.prefix(point))
      fraction = "." + digits.dropFirst(point)
    }
  }

  /// The shortest digits that mean the number, cut to fifteen, and the power of ten of the first.
  private static func digits(of number: Double) -> (digits: String, exponent: Int) {
    guard number.isFinite, number > 0 else { return ("0", 0) }
    let shown = number.description
    let parts = shown.split(separator: "e")
    let mantissa = parts.first ?? "0"
    let (whole, decimals) = (mantissa.prefix { $0 != "." }, mantissa.drop { $0 != "." }.dropFirst())
    var digits = String(whole + decimals)
    var exponent = whole.count - 1 + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    while digits.first == "0", digits.count > 1 {
      digits.removeFirst()
      exponent -= 1
    }
    (digits, exponent) = rounded(digits, exponent)
    while digits.last == "0", digits.count > 1 { digits.removeLast() }
    return (digits, exponent)
  }

  private static func rounded(_ digits: String, _ exponent: Int) -> (String, Int) {
    guard digits.count > 15, let sixteenth = digits.dropFirst(15).first?.wholeNumberValue,
      let kept = Int64(digits.prefix(15))
    else { return (digits, exponent) }
    let text = String(kept + (sixteenth >= 5 ? 1 : 0))
    return (text, exponent + text.count - 15)
  }
}
