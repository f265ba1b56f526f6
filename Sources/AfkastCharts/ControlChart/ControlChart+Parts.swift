extension ControlChart {
  /// A measurement.
  package struct Point: Sendable, Hashable {
    package let x: Double
    /// Nil where nothing was measured; the line has a gap there.
    package let value: Double?
    package let kind: Kind

    package init(_ x: Double, _ value: Double?, _ kind: Kind = .common) {
      self.x = x
      self.value = value
      self.kind = kind
    }
  }

  /// What a point says, by its shape and colour.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// Noise: a disc.
    case common
    /// A signal for the better: a triangle in the direction in which the value went.
    case improvementUp, improvementDown
    /// A signal for the worse: a diamond.
    case concern
    /// A signal where neither direction is good: a square.
    case neutral
  }

  /// A time in which the process is judged by the same limits.
  package struct Phase: Sendable, Hashable {
    package let from: Double
    package let through: Double
    package let mean: Double?
    package let limits: [Limits]

    package init(from: Double, through: Double, mean: Double?, limits: [Limits]) {
      self.from = from
      self.through = through
      self.mean = mean
      self.limits = limits
    }

    /// With the same limits at every point; nil where there are none.
    package init(from: Double, through: Double, mean: Double?, lower: Double?, upper: Double?) {
      self.init(
        from: from, through: through, mean: mean,
        limits: [Limits(from, lower, upper), Limits(through, lower, upper)])
    }
  }

  /// The limits at a point, as a p chart has them by its denominators.
  package struct Limits: Sendable, Hashable {
    package let x: Double
    package let lower: Double?
    package let upper: Double?

    package init(_ x: Double, _ lower: Double?, _ upper: Double?) {
      self.x = x
      self.lower = lower
      self.upper = upper
    }
  }

  /// A value with its words: `Mål 120`.
  package struct Level: Sendable, Hashable {
    package let value: Double
    package let label: String

    package init(_ value: Double, _ label: String) {
      self.value = value
      self.label = label
    }
  }

  /// What lines and shapes are called; with their values where that helps: `Gennemsnit 14,2`.
  package struct Names: Sendable {
    package let mean: String
    package let lower: String
    package let upper: String
    package let trajectory: String
    /// Of each shape; those that are drawn and named stand in the legend.
    package let kinds: [Kind: String]

    package init(
      mean: String, lower: String, upper: String, trajectory: String, kinds: [Kind: String]
    ) {
      self.mean = mean
      self.lower = lower
      self.upper = upper
      self.trajectory = trajectory
      self.kinds = kinds
    }
  }
}
