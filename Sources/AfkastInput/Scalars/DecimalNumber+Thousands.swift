extension DecimalNumber {
  /// Whether a Dane may have meant thousands: one to three digits, a point, three digits.
  var mayBeThousands: Bool { exponent == -3 && (1_000...999_999).contains(digits) }

  /// The number as it would be written if the point was a thousands mark.
  var withoutMark: String {
    let last = String(digits % 1_000)
    return "\(digits / 1_000)_" + String(repeating: "0", count: 3 - last.count) + last
  }
}
