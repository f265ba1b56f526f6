import AfkastDiagnostics
import AfkastModel

/// Says which correlations cannot be had together, and what the last of them could be.
struct ConflictText {
  private let conflict: CorrelationConflict

  init(_ conflict: CorrelationConflict) {
    self.conflict = conflict
  }

  var message: String {
    let names = conflict.members.map { "\"\($0.text)\"" }
    let listed = names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    return "\(listed) cannot go together like this: "
      + conflict.correlations.map(text).joined(separator: ", ")
  }

  var hint: String {
    let pair = "\(conflict.last.first.text)–\(conflict.last.second.text)"
    let (low, high) = (conflict.possible.lowerBound, conflict.possible.upperBound)
    // Rounded inwards, so that both ends can be written.
    let (least, most) = ((low * 100).rounded(.up) / 100, (high * 100).rounded(.down) / 100)
    guard least <= most else {
      return "with the others as they are, \(pair) can be only about \(Self.text(low, 10_000))"
    }
    guard least < most else {
      return "with the others as they are, \(pair) can be only \(Self.text(least, 100))"
    }
    return "with the others as they are, \(pair) can be from \(Self.text(least, 100)) to "
      + Self.text(most, 100)
  }

  var notes: [Diagnostic.Note] {
    let count = conflict.members.count
    guard conflict.correlations.count < count * (count - 1) / 2 else { return [] }
    return [Diagnostic.Note("pairs that are not named have the correlation 0")]
  }

  private func text(_ correlation: Correlation) -> String {
    "\(correlation.first.text)–\(correlation.second.text) "
      + Self.text(correlation.coefficient, 10_000)
  }

  /// So many decimals as a power of ten has zeros, without those that say nothing.
  private static func text(_ number: Double, _ powerOfTen: Double) -> String {
    let rounded = (number * powerOfTen).rounded() / powerOfTen
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
