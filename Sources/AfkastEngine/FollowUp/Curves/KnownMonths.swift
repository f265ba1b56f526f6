import AfkastModel

/// The months of a line that have passed, released time before any harvest.
struct KnownMonths {
  /// What each month of the horizon rests on.
  let standings: [Standing]
  private(set) var measured: [Money] = []
  private(set) var confirmed: [Money] = []

  init(
    _ line: Line, _ books: LineBooks, _ oneOff: OneOffBooks?, _ flows: FollowUpFlows,
    _ frame: FollowUpFrame
  ) throws(MoneyOverflow) {
    let count = frame.horizon.count
    let planned = flows.planned.months(of: line.id, count: count)
    let left = try oneOff?.remaining(of: planned) ?? planned
    standings = Self.standings(
      books, frame, isMeasured: flows.measuredLines.months(of: line, count: frame.passed),
      isPaid: zip(planned, left).map { $0 > .zero && $1 == .zero })
    let whole = flows.measured.months(of: line.id, count: count)
    let ends = flows.unfavourable(whole, of: line, count: count)
    let values = try oneOff?.remaining(of: whole) ?? whole
    let sure = try oneOff?.remaining(of: ends) ?? ends
    for index in 0..<frame.passed {
      switch standings[index] {
      case .booked:
        // A sum that was paid in another month is booked there.
        let amount = books.months[index] ?? .zero
        add(amount, amount)
      case .measured: add(values[index], sure[index])
      case .assumed, .expected:
        let counted = line.kind.isBenefit ? Money.zero : left[index]
        add(counted, counted)
      }
    }
    guard frame.passed > 0, books.earlier != .zero else { return }
    // What was spent before the case began was spent on it.
    measured[0] = try measured[0] + books.earlier
    confirmed[0] = try confirmed[0] + books.earlier
  }

  private static func standings(
    _ books: LineBooks, _ frame: FollowUpFrame, isMeasured: [Bool], isPaid: [Bool]
  ) -> [Standing] {
    (0..<frame.horizon.count).map { index in
      guard index < frame.passed else { return .expected }
      if books.months[index] != nil || isPaid[index] { return .booked }
      return isMeasured[index] ? .measured : .assumed
    }
  }

  private mutating func add(_ measured: Money, _ confirmed: Money) {
    self.measured.append(measured)
    self.confirmed.append(confirmed)
  }

  /// What the last known month came to; nil while none is known.
  var reached: Money? {
    measured.indices.last { standings[$0].isKnown }.map { max(.zero, measured[$0]) }
  }
}
