import AfkastModel

extension LaneCohort {
  /// Who enters in each month; an inflow below zero counts as nobody.
  func entrants(_ months: Int, _ block: inout DrawBlock) -> [Lanes] {
    var entrants = [Lanes](repeating: .zero, count: months)
    var current = 0
    for month in entry {
      while current + 1 < inflow.count, inflow[current + 1].from <= month { current += 1 }
      guard current < inflow.count else { continue }
      entrants[month] = block.value(of: inflow[current].program, month: month).atLeast(0)
    }
    return entrants
  }

  /// The part of a month that a person is active, by months since entry (DESIGN.md section 4, "Cohorts").
  func weights(_ months: Int, _ values: Span<Lanes>) -> [Lanes] {
    (0..<months).map { age in
      stayed(from: max(0, Double(age) - 0.5), to: Double(age) + 0.5, values[stay])
    }
  }

  /// The person-months between two ages of one person who entered.
  private func stayed(from: Double, to: Double, _ stay: Lanes) -> Lanes {
    guard isHalfLife else {
      return stay.atMost(to) - stay.atMost(from)
    }
    var stayed = Lanes.zero
    for lane in 0..<8 where stay[lane] > 0 {
      let left = _exp2(-from / stay[lane]) - _exp2(-to / stay[lane])
      stayed[lane] = left * stay[lane] / _log(2)
    }
    return stayed
  }

  /// What a ladder leaves in each month, each member at the age they have in it; the block holds who
  /// entered and who is there.
  func kept(_ ladder: LadderTerm, _ block: DrawBlock) -> [Lanes] {
    let entrants = block.entrants[ladder.cohort]
    let active = block.cohorts[ladder.cohort]
    let stay = block.values[stay]
    let refunds = active.indices.map { age in paid(ladder, age: Double(age), stay) }
    return active.indices.map { month in
      var refund = Lanes.zero
      for entry in entry where entry <= month {
        refund += entrants[entry] * refunds[month - entry]
      }
      let share = (refund / active[month]).replacing(with: 0, where: active[month] .<= 0)
      return ladder.isStatesPart ? share : 1 - share
    }
  }

  private func paid(_ ladder: LadderTerm, age: Double, _ stay: Lanes) -> Lanes {
    var (sum, begin) = (Lanes.zero, max(0, age - 0.5))
    for step in ladder.steps where step.untilMonth > begin {
      let end = min(step.untilMonth, age + 0.5)
      sum += step.share * stayed(from: begin, to: end, stay)
      begin = end
      if begin >= age + 0.5 { break }
    }
    return sum
  }
}
