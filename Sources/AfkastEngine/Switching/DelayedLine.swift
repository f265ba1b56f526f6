import AfkastModel

/// A line as it would be if it came later, in unrounded øre; made once for many delays.
struct DelayedLine {
  private enum Shape {
    /// Money per time: so many øre per weight, from an index on.
    case perTime(factor: Double, profile: TimeProfile, indices: Range<Int>, offset: Int)
    case sums([Double])
  }

  private let shape: Shape

  init(_ flow: LineFlow, over horizon: MonthSpan) {
    guard case .perTime(let rate, let span, let profile) = flow.line.amount else {
      shape = .sums(flow.counted.map { Double($0.ore) })
      return
    }
    var share = ShareProduct(additionalityOf: flow.line)
    share.multiply(by: flow.line.kind.countedShare)
    let offset = horizon.first.distance(to: span.first)
    let end = min(horizon.count, offset + span.count)
    shape = .perTime(
      factor: rate.orePerYear * Double(share.numerator)
        / (12 * TimeWeights(profile).denominator * Double(share.denominator)),
      profile: profile, indices: min(max(0, offset), max(0, end))..<max(0, end), offset: offset)
  }

  /// Adds the line's months at a delay of so many months more than planned.
  func add(delayedBy delay: Double, to months: inout [Double]) {
    switch shape {
    case .perTime(let factor, let profile, let indices, let offset):
      let weights = TimeWeights(profile, extraDelay: delay)
      for index in indices { months[index] += factor * weights.numerator(of: index - offset) }
    case .sums(let sums):
      // A sum between two months is shared by them, so that the value changes without jumps.
      let whole = Int(delay)
      let fraction = delay - Double(whole)
      for (index, ore) in sums.enumerated() where ore != 0 {
        months.add(ore * (1 - fraction), at: index + whole)
        months.add(ore * fraction, at: index + whole + 1)
      }
    }
  }
}

extension [Double] {
  /// Adds to an element; what falls beyond the last one is lost, as it is beyond the horizon.
  fileprivate mutating func add(_ value: Double, at index: Int) {
    if index < count { self[index] += value }
  }
}
