/// Part of a second difference: adding twice over makes months of it.
struct PointMass: Sendable {
  let month: Int
  let weight: Double
}

/// Months of a certain shape, times an uncertain factor.
struct FixedTerm: Sendable {
  let factor: Factor
  let masses: [PointMass]
}

/// An uncertain point in time: a value of the draw, and months before it.
struct Place: Sendable {
  let slot: Int
  let offset: Double
}

/// A rise from nothing to full over whole months, at an uncertain time.
struct RampTerm: Sendable {
  /// The slope: what a month is worth, by the months of the rise.
  let slope: Factor
  /// Where it begins.
  let begin: Place
  /// The months of the rise.
  let length: Int
}

/// A change of slope at an uncertain time.
struct KinkTerm: Sendable {
  let slope: Factor
  let place: Place
}

/// A value that is computed from others in each draw.
struct ComputedSlot: Sendable {
  let slot: Int
  let program: LaneProgram
}
