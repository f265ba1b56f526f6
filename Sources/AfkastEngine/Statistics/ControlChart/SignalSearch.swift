/// Searches the points of one phase for signals (kpi.md, section 1).
///
/// A missing value breaks everything that needs points in a row.
struct SignalSearch {
  let places: Range<Int>
  let values: [Double?]
  let limits: [ControlLimits?]
  let rules: ChartRules

  /// All signals, those of a rule in the order of their points.
  func signals() -> [ControlSignal] { outside() + trends() + twoOfThree() + shifts() }

  private func outside() -> [ControlSignal] {
    places.compactMap { place in
      guard let value = values[place], let limits = limits[place],
        let side = limits.sideBeyond(value)
      else { return nil }
      let limit = side == .above ? limits.upper : limits.lower
      return ControlSignal(rule: .outside, side: side, places: [place], limit: limit)
    }
  }

  private func shifts() -> [ControlSignal] {
    let sides = places.map { place in
      values[place].flatMap { value in
        limits[place].flatMap { ChartSide(of: value, beside: $0.mean) }
      }
    }
    return Stretch.all(in: sides).filter { $0.places.count >= rules.shift }.map { stretch in
      let run = shifted(stretch.places)
      return ControlSignal(
        rule: .shift, side: stretch.side, places: run,
        limit: run.last.flatMap { limits[$0]?.mean })
    }
  }

  private func trends() -> [ControlSignal] {
    let steps = zip(places, places.dropFirst()).map { before, after in
      values[before].flatMap { from in
        values[after].flatMap { to in
          from == to ? nil : to > from ? ChartSide.above : ChartSide.below
        }
      }
    }
    // A stretch of steps begins one point earlier.
    return Stretch.all(in: steps).filter { $0.places.count >= rules.trend - 1 }.map { stretch in
      let points = stretch.places.lowerBound..<(stretch.places.upperBound + 1)
      return ControlSignal(rule: .trend, side: stretch.side, places: shifted(points), limit: nil)
    }
  }

  private func twoOfThree() -> [ControlSignal] {
    guard places.count > 2 else { return [] }
    return places.dropLast(2).compactMap { twoOfThree(in: [$0, $0 + 1, $0 + 2]) }
  }

  private func twoOfThree(in window: [Int]) -> ControlSignal? {
    var (near, sides) = ([Int](), Set<ChartSide>())
    for place in window {
      guard let value = values[place], let limits = limits[place],
        let side = ChartSide(of: value, beside: limits.mean)
      else { return nil }
      sides.insert(side)
      if limits.sideNear(value) != nil { near.append(place) }
    }
    guard near.count >= 2, sides.count == 1, let side = sides.first else { return nil }
    let last = near.last.flatMap { limits[$0] }
    return ControlSignal(
      rule: .twoOfThree, side: side, places: near,
      limit: side == .above ? last?.nearUpper : last?.nearLower)
  }

  private func shifted(_ range: Range<Int>) -> [Int] { range.map { $0 + places.lowerBound } }
}

/// Neighbours that are on one side.
struct Stretch {
  let side: ChartSide
  let places: Range<Int>

  /// The longest ones, in order; nil breaks them.
  static func all(in sides: [ChartSide?]) -> [Stretch] {
    var (found, start) = ([Stretch](), 0)
    for place in sides.indices where place + 1 == sides.count || sides[place + 1] != sides[place] {
      if let side = sides[place] { found.append(Stretch(side: side, places: start..<(place + 1))) }
      start = place + 1
    }
    return found
  }
}
