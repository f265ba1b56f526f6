import AfkastModel

extension SimulatedCase {
  /// Adds the lines that are computed month by month.
  func addDense(to block: inout DrawBlock) {
    for (index, cohort) in cohorts.enumerated() { fill(cohort, index, &block) }
    for term in dense {
      let kept = kept(term.keeps, block)
      for month in 0..<months { block.months[month] = .zero }
      for month in max(settled, term.first)..<max(settled, term.first, term.last + 1) {
        var amount = block.value(of: term.amount, month: month)
        if term.mayBeNegative { amount = amount.atLeast(0) }
        let weight = term.shape.weight(of: month - term.first, block.values.span)
        block.months[month] = amount * weight * kept[month] * term.scale
      }
      block.addMonths()
    }
    for term in moving { add(term, to: &block) }
  }

  private func add(_ term: MovingTerm, to block: inout DrawBlock) {
    let kept = kept(term.keeps, block)
    let amount = block.value(of: term.amount, month: term.month)
    let delay = block.values[term.delay]
    for month in 0..<months {
      guard month >= settled else {
        block.months[month] = .zero
        continue
      }
      var part = Lanes.zero
      for lane in 0..<8 {
        part[lane] = term.part(of: month, later: delay[lane])
      }
      block.months[month] = amount * part * kept[month] * term.scale
    }
    block.addMonths()
  }

  /// The part of each month that is kept.
  private func kept(_ keeps: KeptShares, _ block: DrawBlock) -> [Lanes] {
    switch keeps {
    case .all: return [Lanes](repeating: Lanes(repeating: 1), count: months)
    case .months(let shares): return shares.map { Lanes(repeating: $0) }
    case .ladder(let ladder): return cohorts[ladder.cohort].kept(ladder, block)
    }
  }

  private func fill(_ cohort: LaneCohort, _ index: Int, _ block: inout DrawBlock) {
    let weights = cohort.weights(months, block.values.span)
    let entrants = cohort.entrants(months, &block)
    for month in 0..<months {
      var active = Lanes.zero
      for entry in cohort.entry where entry <= month {
        active += entrants[entry] * weights[month - entry]
      }
      block.cohorts[index][month] = active
    }
    block.entrants[index] = entrants
  }
}

extension DrawBlock {
  /// Adds the months of one line to the second differences.
  mutating func addMonths() {
    var (before, earlier) = (Lanes.zero, Lanes.zero)
    for month in months.indices {
      let value = months[month]
      rows[month].add((value - before) - (before - earlier))
      (earlier, before) = (before, value)
    }
  }
}
