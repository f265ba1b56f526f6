package import AfkastModel

/// Numbers as people read them, in one language.
package struct NumberText: Sendable {
  package let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  private var thousandsMark: String { language == .danish ? "." : "," }
  private var decimalMark: String { language == .danish ? "," : "." }

  /// A number with a fixed number of decimals, thousands marked, and a true minus.
  package func decimal(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard let digits = Int64(exactly: rounded)?.magnitude else { return value.description }
    let sign = rounded < 0 ? "\u{2212}" : ""
    let whole = grouped(digits / UInt64(scale))
    guard decimals > 0 else { return sign + whole }
    let fraction = String(digits % UInt64(scale))
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return sign + whole + decimalMark + zeros + fraction
  }

  /// A number with the decimals that it has, at most so many.
  package func plain(_ value: Double, upTo decimals: Int = 4) -> String {
    guard value != value.rounded() else { return decimal(value, decimals: 0) }
    var text = decimal(value, decimals: decimals)
    for _ in 0..<decimals where text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(decimalMark) { text.removeLast() }
    return text
  }

  /// A measured number with the digits that say something: three, or all before the decimal mark.
  package func brief(_ value: Double) -> String {
    switch value.magnitude {
    case 100...: plain(value, upTo: 1)
    case 1..<100: plain(value, upTo: 2)
    default: plain(value)
    }
  }

  /// Kroner in thousands, without the unit: tables carry it in the heading.
  package func thousands(_ kroner: Double) -> String { decimal(kroner / 1_000, decimals: 0) }

  /// An amount with its unit, as `1,8 mio. kr.` or `DKK 300k`: people see rounded kroner.
  package func amount(_ kroner: Double) -> String {
    if kroner.magnitude >= 999_500 {
      let millions = trimmed(kroner / 1_000_000, decimals: 2)
      return language == .danish ? "\(millions) mio. kr." : "DKK \(millions)m"
    }
    if kroner.magnitude >= 10_000 {
      let thousands = decimal(kroner / 1_000, decimals: 0)
      return language == .danish ? "\(thousands) t.kr." : "DKK \(thousands)k"
    }
    let kroner = decimal(kroner, decimals: 0)
    return language == .danish ? "\(kroner) kr." : "DKK \(kroner)"
  }

  /// Kroner to the øre, or beyond where they are not rounded yet, for those who add up by hand.
  package func kroner(_ kroner: Double, isWhole: Bool = true) -> String {
    var number = decimal(kroner, decimals: 2)
    // A number with more decimals than øre shows them.
    if !isWhole, decimal(kroner, decimals: 4) != number + "00" {
      number = plain(kroner)
    }
    return language == .danish ? "\(number) kr." : "DKK \(number)"
  }

  /// A fraction as a percentage, as `3,5 %`.
  package func percent(_ fraction: Double, decimals: Int = 1) -> String {
    decimal(fraction * 100, decimals: decimals) + (language == .danish ? " %" : "%")
  }

  /// As many decimals as say something, at least one.
  private func trimmed(_ value: Double, decimals: Int) -> String {
    var text = decimal(value, decimals: decimals)
    for _ in 1..<decimals where text.hasSuffix("0") { text.removeLast() }
    return text
  }

  private func grouped(_ number: UInt64) -> String {
    let digits = String(number)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += thousandsMark }
      text.append(digit)
    }
    return text
  }
}
