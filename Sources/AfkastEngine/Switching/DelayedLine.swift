import AfkastModel

/// A line as it would be if it came later, in unrounded øre; made once for many delays.
struct DelayedLine {
  private enum Shape {
    case rate(RateFlow, kept: [Double]?)
    case sums([Double])
  }

  private let shape: Shape

  init(_ seen: SeenLine, on side: Side, in circumstances: Circumstances) throws(LineProblem) {
    let line = seen.line
    var share = ShareProduct(additionalityOf: line, on: side, in: circumstances)
    share.multiply(by: line.kind.countedShare)
    guard let rate = try LineShape(line, times: share, in: circumstances).rate else {
      shape = .sums(seen.months.map { Double($0.ore) })
      return
    }
    let shares = line.reimbursement.map {
      StateShares($0, lineBegins: circumstances.beginning(of: line), in: circumstances).byMonth
    }
    shape = .rate(rate, kept: seen.kept(shares))
  }

  /// Adds the line's months at a delay of so many months more than planned.
  func add(delayedBy delay: Double, to months: inout [Double]) {
    switch shape {
    case .rate(let flow, let kept): flow.add(delayedBy: delay, kept: kept, to: &months)
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

extension RateFlow {
  /// Adds the unrounded øre of each month, at a longer delay.
  fileprivate func add(delayedBy delay: Double, kept: [Double]?, to months: inout [Double]) {
    let begin = max(0, first)
    guard begin <= last else { return }
    let weights = TimeWeights(profile, extraDelay: delay)
    let factor =
      shareNumerator / (rates.denominator * weights.denominator * shareDenominator)
    for index in begin...last {
      let k = index - first
      let part = rates.numerator(of: k, later: delay) * weights.numerator(of: k) * factor
      months[index] += kept.map { part * $0[index] } ?? part
    }
  }
}

extension [Double] {
  /// Adds to an element; what falls beyond the last one is lost, as it is beyond the horizon.
  fileprivate mutating func add(_ value: Double, at index: Int) {
    if index < count { self[index] += value }
  }
}
