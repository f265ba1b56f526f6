extension SimulatedCase {
  /// Adds the point masses of every line to the second differences.
  @inline(never)
  func shape(_ values: Span<Lanes>, into rows: inout MutableSpan<LaneRow>) {
    addFixed(values, to: &rows)
    addRamps(values, to: &rows)
    addKinks(values, to: &rows)
  }

  @inline(__always)
  private func addFixed(_ values: Span<Lanes>, to rows: inout MutableSpan<LaneRow>) {
    for term in fixed {
      let factor = term.factor.value(values)
      for mass in term.masses { rows[mass.month].add(factor * mass.weight) }
    }
  }

  @inline(__always)
  private func addRamps(_ values: Span<Lanes>, to rows: inout MutableSpan<LaneRow>) {
    let horizon = Double(months)
    for ramp in ramps {
      let split = SplitSlope(ramp.slope, at: ramp.begin, until: horizon, values)
      for lane in 0..<8 {
        let month = split.month(lane)
        rows[month][lane] += split.now[lane]
        rows[month &+ 1][lane] += split.later[lane]
        rows[month &+ ramp.length][lane] -= split.now[lane]
        rows[month &+ ramp.length &+ 1][lane] -= split.later[lane]
      }
    }
  }

  @inline(__always)
  private func addKinks(_ values: Span<Lanes>, to rows: inout MutableSpan<LaneRow>) {
    let horizon = Double(months)
    for kink in kinks {
      let split = SplitSlope(kink.slope, at: kink.place, until: horizon, values)
      for lane in 0..<8 {
        let month = split.month(lane)
        rows[month][lane] += split.now[lane]
        rows[month &+ 1][lane] += split.later[lane]
      }
    }
  }
}

/// A change of slope at a point in time, shared between the month that holds it and the next.
private struct SplitSlope {
  /// The part of the month that holds the point, and of the month after.
  let now, later: Lanes
  /// The month as a sum with ``WholePart/rounding``.
  private let begins: Lanes

  /// The split in eight draws; a point beyond the horizon lies at its end.
  @inline(__always)
  init(_ slope: Factor, at place: Place, until horizon: Double, _ values: Span<Lanes>) {
    let slope = slope.value(values)
    let position = (values[place.slot] + place.offset).atMost(horizon)
    begins = (position - 0.5) + WholePart.rounding
    later = slope * (position - (begins - WholePart.rounding))
    now = slope - later
  }

  /// The month that holds the point in a draw.
  @inline(__always)
  func month(_ lane: Int) -> Int { WholePart.index(begins[lane]) }
}
