import AfkastModel

/// Periods as Danish screens and files write them: `2027-K1`, `1. kvartal 2027`, `1. halvår 2027`, `uge 5 2027`,
/// `uge 5-6 2027`.
enum DanishPeriod {
  /// The period; nil for any other text.
  static func parse(_ text: String) -> Period? {
    let words = text.lowercased().split(separator: " ")
    switch words.count {
    case 1: return quarter(words[0])
    case 3: return part(words[0], words[1], ofYear: words[2])
    default: return nil
    }
  }

  private static func quarter(_ text: Substring) -> Period? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == "k" else { return nil }
    return Period(stored: "\(parts[0])-Q\(parts[1].dropFirst())")
  }

  private static func part(
    _ first: Substring, _ second: Substring, ofYear year: Substring
  ) -> Period? {
    if first == "uge" { return weeks(second, ofYear: year) }
    guard first.last == "." else { return nil }
    switch second {
    case "kvartal": return Period(stored: "\(year)-Q\(first.dropLast())")
    case "halvår": return Period(stored: "\(year)-H\(first.dropLast())")
    default: return nil
    }
  }

  private static func weeks(_ text: Substring, ofYear year: Substring) -> Period? {
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.count == 1 ? "W0\($0)" : "W\($0)" }
    guard numbers.count <= 2 else { return nil }
    return Period(stored: "\(year)-" + numbers.joined(separator: ".."))
  }
}
