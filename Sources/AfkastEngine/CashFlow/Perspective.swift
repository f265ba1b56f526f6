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
  /// The municipality's lines that name no department.
  case noDepartment
}

/// Which side of the account a line is on.
public enum Side: Sendable, Hashable {
  /// Money out.
  case cost
  /// Money in, or money that stays.
  case benefit

  var opposite: Side { self == .cost ? .benefit : .cost }
}

/// Which part of a line's money is meant.
public enum LinePart: Sendable, Hashable {
  /// What the line's own actor pays or gains.
  case own
  /// What the state pays back, or no longer needs to.
  case reimbursed
  /// Both together.
  case gross
}

extension Perspective {
  /// The side that a line is on, seen from here, and the part of it; nil where it does not count.
  public func view(of line: Line) -> (side: Side, part: LinePart)? {
    let own: Side = line.kind.isBenefit ? .benefit : .cost
    switch self {
    case .actor(.citizen) where line.isTransfer && line.actor != .citizen:
      // The citizen gets the mirror image of a transfer, whoever pays it (DESIGN.md section 4).
      return (own.opposite, .gross)
    case .actor(.state) where line.reimbursement != nil && line.actor != .state:
      return (own, .reimbursed)
    case .actor(let actor):
      return line.actor == actor ? (own, actor == .state ? .gross : .own) : nil
    case .public:
      return line.actor == .citizen ? nil : (own, .gross)
    case .society:
      return line.isTransfer ? nil : (own, .gross)
    case .department(let department):
      return line.actor == .municipality && line.department == department ? (own, .own) : nil
    case .noDepartment:
      return line.actor == .municipality && line.department == nil ? (own, .own) : nil
    }
  }
}
