import AfkastModel

/// Explains one month of a line: amount × weight × shares, and what rounding adds.
struct MonthExplainer {
  private let line: LineExplainer
  private let index: Int

  init(_ line: LineExplainer, at index: Int) {
    self.line = line
    self.index = index
  }

  func factors() throws(LineProblem) -> [Explanation] {
    let shape = try LineShape(
      line.line, times: ShareProduct(additionalityOf: line.line), in: line.circumstances)
    let ore = shape.unroundedOre(at: index)
    var factors = [
      Explanation(
        .multiplies, .monthlyAmount, .unrounded(UnroundedMoney(ore: ore)), try line.amount())
    ]
    if let weight = shape.rate?.weight(at: index), weight != 1 {
      factors.append(Explanation(.multiplies, .weight, .share(weight), line.profile))
    }
    factors += line.shares(at: index, .multiplies)
    return factors + rounding(after: factors)
  }

  private func rounding(after factors: [Explanation]) -> [Explanation] {
    let product = factors.reduce(1) { $0 * ($1.value?.factor ?? 1) }
    let added = Double(line.seen.months[index].ore) - product
    // Less than what a sum of doubles may be off by is nothing to tell.
    guard added.magnitude > 1e-6 * max(1, product.magnitude * 1e-6) else { return [] }
    return [Explanation(.adds, .rounding, .unrounded(UnroundedMoney(ore: added)))]
  }
}

extension ExplainedValue {
  /// The number to multiply with; money in øre.
  fileprivate var factor: Double {
    switch self {
    case .money(let money): Double(money.ore)
    case .unrounded(let money), .perMonth(let money): money.ore
    case .number(let number), .share(let number): number
    case .perYear, .months, .persons, .quantity: 1
    }
  }
}

extension RateFlow {
  /// What flows in a month before its weight; nothing outside the line's months.
  fileprivate func unroundedOre(at index: Int) -> Double {
    guard first <= index, index <= last else { return 0 }
    return rates.numerator(of: index - first) / rates.denominator
  }

  /// The weight of a month; 1 outside the line's months, where nothing flows.
  fileprivate func weight(at index: Int) -> Double {
    guard first <= index, index <= last else { return 1 }
    let weights = TimeWeights(profile)
    return weights.numerator(of: index - first) / weights.denominator
  }
}

extension LineShape {
  /// The øre of a month before weight and shares.
  fileprivate func unroundedOre(at index: Int) -> Double {
    rate?.unroundedOre(at: index) ?? instalments?.unroundedOre(at: index) ?? 0
  }
}
