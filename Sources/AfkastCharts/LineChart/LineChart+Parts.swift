extension LineChart {
  /// A place of a line; one without a number is a gap.
  package struct Point: Sendable, Hashable {
    package let x: Double
    package let y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// What a line is, and thereby how it looks.
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// What happened: a solid dark line.
    case actual
    /// What is certain of it: a solid line with dots.
    case confirmed
    /// What was planned: a hollow line.
    case plan
    /// What will come: a dashed line.
    case forecast
    /// Anything else to compare with: a dotted grey line.
    case reference
  }

  /// A line with its name.
  package struct Series: Sendable {
    package let name: String
    package let kind: Kind
    package let points: [Point]

    package init(_ name: String, _ kind: Kind, _ points: [Point]) {
      self.name = name
      self.kind = kind
      self.points = points
    }
  }

  /// The area between two lines, point by point.
  package struct Band: Sendable {
    /// How far it reaches.
    package enum Reach: Sendable, Hashable {
      /// As from P10 to P90.
      case outer
      /// As from P25 to P75, inside the other.
      case inner
    }

    package let name: String
    package let reach: Reach
    package let low: [Point]
    package let high: [Point]

    package init(_ name: String, _ reach: Reach, low: [Point], high: [Point]) {
      self.name = name
      self.reach = reach
      self.low = low
      self.high = high
    }
  }

  /// Where a line is back at zero for good, and the words for it: `Plan: maj 2028`.
  package struct Mark: Sendable, Hashable {
    package let x: Double
    package let kind: Kind
    package let label: String

    package init(at x: Double, _ kind: Kind, _ label: String) {
      self.x = x
      self.kind = kind
      self.label = label
    }
  }
}
