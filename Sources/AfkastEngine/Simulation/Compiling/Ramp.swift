import AfkastModel

/// A profile of straight stretches at uncertain times: up, and perhaps down again.
struct Ramp {
  /// From nothing to full.
  let rise: Stretch
  /// Back to nothing.
  let fall: Stretch?

  /// One stretch.
  enum Stretch {
    /// Over whole months that are certain.
    case whole(begin: Place, months: Int)
    /// Over an uncertain time; `slope` is the slot of one over its length.
    case drawn(begin: Place, end: Place, slope: Int)
  }

  /// The profile of a line; nil if its stretches may overlap, or if the line may end before they do.
  init?(
    _ terms: ProfileTerms, _ line: RateMonths, in compiler: inout CaseCompiler
  ) throws(LineProblem) {
    guard terms.halfLife == nil, line.first >= 0 else { return nil }
    let (delay, phaseIn) = (compiler.bounds(of: terms.delay), compiler.bounds(of: terms.phaseIn))
    var latest = Double(line.first) + delay.high + max(1, phaseIn.high)
    if let fadeOut = terms.fadeOut {
      let (after, over) = (compiler.bounds(of: fadeOut.after), compiler.bounds(of: fadeOut.over))
      guard after.low >= max(1, phaseIn.high) else { return nil }
      latest = Double(line.first) + delay.high + after.high + max(1, over.high)
    }
    let endsWithHorizon = line.last == compiler.months - 1
    guard endsWithHorizon || latest <= Double(line.last) else { return nil }
    let first = Double(line.first)
    rise = try Stretch(first, [terms.delay], over: terms.phaseIn, in: &compiler)
    if let fadeOut = terms.fadeOut {
      fall = try Stretch(first, [terms.delay, fadeOut.after], over: fadeOut.over, in: &compiler)
    } else {
      fall = nil
    }
  }
}

extension Ramp.Stretch {
  /// A stretch that begins some lengths after a month.
  fileprivate init(
    _ first: Double, _ before: [Length], over length: Length, in compiler: inout CaseCompiler
  ) throws(LineProblem) {
    let waits = before.map { (length: $0, least: 0.0) }
    let begin = try compiler.place(first, after: waits)
    let bounds = compiler.bounds(of: length)
    let months = max(1, bounds.low)
    if bounds.low == bounds.high, months < 1_200, months == Double(Int(months)) {
      self = .whole(begin: begin, months: Int(months))
      return
    }
    let steps = try compiler.length(length, atLeast: 1)
    self = .drawn(
      begin: begin, end: try compiler.place(first, after: waits + [(length, 1)]),
      slope: compiler.slot(computing: [.constant(1)] + steps + [.combine(.quotient)]))
  }
}

extension CaseCompiler {
  /// Adds a factor that rises, and perhaps falls, at uncertain times.
  mutating func add(_ ramp: Ramp, _ factor: Factor, _ line: RateMonths) {
    var factor = factor
    factor.scale *= line.scale
    add(ramp.rise, factor)
    if let fall = ramp.fall {
      add(fall, factor * Factor(-1))
    } else if line.last < months - 1 {
      let stop = [
        PointMass(month: line.last + 1, weight: -1), PointMass(month: line.last + 2, weight: 1),
      ]
      fixed.append(FixedTerm(factor: factor, masses: stop.filter { $0.month < months }))
    }
  }

  private mutating func add(_ stretch: Ramp.Stretch, _ factor: Factor) {
    switch stretch {
    case .whole(let begin, let months):
      let slope = factor * Factor(1 / Double(months))
      ramps.append(RampTerm(slope: slope, begin: begin, length: months))
    case .drawn(let begin, let end, let slot):
      let slope = factor * Factor(1, slots: [slot])
      kinks.append(KinkTerm(slope: slope, place: begin))
      kinks.append(KinkTerm(slope: slope * Factor(-1), place: end))
    }
  }

  /// The place that lies some lengths after a month; what is certain needs no slot.
  mutating func place(
    _ first: Double, after lengths: [(length: Length, least: Double)]
  ) throws(LineProblem) -> Place {
    var offset = first
    var uncertain: [(length: Length, least: Double)] = []
    for (length, least) in lengths {
      if isUncertain(length) {
        uncertain.append((length, least))
      } else {
        offset += max(least, circumstances.months(of: length).count)
      }
    }
    if uncertain.count == 1, let (length, least) = uncertain.first,
      case .assumption(let id) = length, let slot = slots[id], bounds[slot].low >= least
    {
      return Place(slot: slot, offset: offset)
    }
    var steps: [LaneProgram.Step] = [.constant(0)]
    for (length, least) in uncertain {
      steps += try self.length(length, atLeast: least) + [.combine(.sum)]
    }
    return Place(slot: slot(computing: steps), offset: offset)
  }

  /// The least and greatest length, as far as its own range goes.
  func bounds(of length: Length) -> (low: Double, high: Double) {
    guard case .assumption(let id) = length, isUncertain(id) else {
      let months = circumstances.months(of: length).count
      return (months, months)
    }
    guard let slot = slots[id] else { return (0, .infinity) }
    return (max(0, bounds[slot].low), max(0, bounds[slot].high))
  }

  /// The steps that compute a length.
  mutating func length(
    _ length: Length, atLeast least: Double
  ) throws(LineProblem) -> [LaneProgram.Step] {
    // A length is what its assumption has in the first month; one that follows a cohort keeps the plan's.
    guard case .assumption(let id) = length, isUncertain(id),
      circumstances.isConstant(.assumption(id))
    else { return [.constant(max(least, circumstances.months(of: length).count))] }
    return try steps(.assumption(id)) + [.constant(least), .combine(.greater)]
  }
}
