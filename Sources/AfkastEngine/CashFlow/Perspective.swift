public import AfkastModel

/// Whose money counts.
public enum Perspective: Sendable, Hashable {
  /// One actor; the municipality unless something else is asked for.
  case actor(Actor)
  /// Municipality, region and state together: what one reimburses the other cancels out.
  case `public`
  /// All actors: transfers cancel out too.
  case society
  /// One department of the municipality: shows the wrong pockets.
  case department(DepartmentID)
}

/// Which side of the account a line is on.
public enum Side: Sendable, Hashable {
  /// Money out.
  case cost
  /// Money in, or money that stays.
  case benefit

  var opposite: Side { self == .cost ? .benefit : .cost }
}

extension Perspective {
  /// The side that a line is on, seen from here; nil where it does not count.
  public func side(of line: Line) -> Side? {
    let own: Side = line.kind.isBenefit ? .benefit : .cost
    switch self {
    case .actor(.citizen) where line.isTransfer && line.actor != .citizen:
      // The citizen gets the mirror image of a transfer (DESIGN.md section 4).
      return own.opposite
    case .actor(let actor):
      return line.actor == actor ? own : nil
    case .public:
      return line.actor == .citizen ? nil : own
    case .society:
      return line.isTransfer ? nil : own
    case .department(let department):
      return line.actor == .municipality && line.department == department ? own : nil
    }
  }
}
