import AfkastModel

/// A profile of straight stretches at uncertain times: up, and perhaps down again.
struct Ramp {
  /// The slots of the months in which the stretches begin and end.
  let rise: Stretch
  let fall: Stretch?

  /// One stretch.
  struct Stretch {
    let begin: Int
    let end: Int
    /// Its length in whole months, where it is certain.
    let months: Int?
    /// The slot of 1 / length, where it is not.
    let slope: Int
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
    let delayed = try compiler.length(terms.delay, atLeast: 0)
    let begin = [.constant(Double(line.first))] + delayed + [.combine(.sum)]
    rise = try Stretch(from: begin, over: terms.phaseIn, in: &compiler)
    if let fadeOut = terms.fadeOut {
      let held = try compiler.length(fadeOut.after, atLeast: 0)
      fall = try Stretch(from: begin + held + [.combine(.sum)], over: fadeOut.over, in: &compiler)
    } else {
      fall = nil
    }
  }
}

extension Ramp.Stretch {
  fileprivate init(
    from begin: [LaneProgram.Step], over length: Length, in compiler: inout CaseCompiler
  ) throws(LineProblem) {
    let steps = try compiler.length(length, atLeast: 1)
    self.begin = compiler.slot(computing: begin)
    end = compiler.slot(computing: begin + steps + [.combine(.sum)])
    slope = compiler.slot(computing: [.constant(1)] + steps + [.combine(.quotient)])
    let bounds = compiler.bounds(of: length)
    let months = max(1, bounds.low)
    let isWhole = bounds.low == bounds.high && months < 1_200 && months == Double(Int(months))
    self.months = isWhole ? Int(months) : nil
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
    if let whole = stretch.months {
      ramps.append(
        RampTerm(
          slope: factor * Factor(1 / Double(whole)), position: stretch.begin, length: whole))
      return
    }
    let slope = factor * Factor(1, slots: [stretch.slope])
    kinks.append(KinkTerm(slope: slope, position: stretch.begin))
    kinks.append(KinkTerm(slope: slope * Factor(-1), position: stretch.end))
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
