import AfkastModel

/// What is booked on a line of sums, which pays them in the order of their months, whichever month it is
/// booked in: what was bought a month late is not bought twice (Decisions).
struct OneOffBooks {
  /// The amount of each booked month; nil in all others.
  private let months: [Money?]
  /// What was booked before the first month.
  private let earlier: Money

  /// Nil for money per time, and for released time, which no books tell.
  init?(_ line: Line, _ books: LineBooks) {
    guard line.isOneOff, !line.kind.isCapacity else { return nil }
    (months, earlier) = (books.months, books.earlier)
  }

  /// Whether anything is booked.
  var hasAny: Bool { earlier != .zero || months.contains { $0 != nil } }

  /// What is left of planned sums that nobody has paid yet: all of it before anything is booked; a booked
  /// month has its own amount and keeps what was planned.
  func remaining(of planned: [Money]) throws(MoneyOverflow) -> [Money] {
    var purse = try months.compactMap(\.self).total() + earlier
    return try zip(planned, months).mapMoney { month throws(MoneyOverflow) in
      let paid = max(.zero, min(purse, month.0))
      purse = try purse - paid
      return month.1 == nil ? try month.0 - paid : month.0
    }
  }
}

extension LineKind {
  /// Whether it is released time.
  var isCapacity: Bool {
    if case .benefit(.capacity) = self { true } else { false }
  }
}

extension Line {
  /// Whether it is money without time, or instalments.
  var isOneOff: Bool {
    if case .instalments = amount { true } else { false }
  }

  /// Whether it ends where its case is stopped: what can be avoided, and an investment that is not made yet
  /// (Decisions).
  var endsWithCase: Bool { isAvoidable || (kind == .cost(.investment) && isOneOff) }
}
