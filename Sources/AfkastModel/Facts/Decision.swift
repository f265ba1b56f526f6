/// How a case goes on, as it was decided (Danish: beslutning).
public struct Decision: Sendable, Hashable {
  /// What can be decided.
  public enum Course: String, Sendable, Hashable, CaseIterable {
    /// As before.
    case `continue`
    /// With changes.
    case adjust
    /// With more.
    case scaleUp = "scale-up"
    /// With less.
    case scaleDown = "scale-down"
    /// Before its time.
    case stop
    /// As finished.
    case close

    /// Whether the case is over when it is decided.
    public var endsTheCase: Bool {
      switch self {
      case .stop, .close: true
      case .continue, .adjust, .scaleUp, .scaleDown: false
      }
    }
  }

  /// What was decided.
  public let course: Course
  /// Why, in words.
  public var note: String
  /// Who decided.
  public var forum: String?

  /// Makes a decision.
  public init(_ course: Course, note: String, forum: String? = nil) {
    self.course = course
    self.note = note
    self.forum = forum
  }
}

/// Something that is to be done (Danish: aktion).
public struct Action: Sendable, Hashable {
  /// What.
  public var what: String
  /// The role that does it; never a person's name.
  public var owner: String
  /// The last day on which it is on time.
  public var by: Day

  /// Makes an action.
  public init(_ what: String, owner: String, by: Day) {
    self.what = what
    self.owner = owner
    self.by = by
  }
}

/// A version of a case that was approved, with its text as it was (Danish: godkendt version).
public struct Approval: Sendable, Hashable {
  /// 1 for the first, which is the plan.
  public let version: Int
  /// The decision that approved it.
  public let decision: String
  /// The text of the case file.
  public let caseText: String
  /// The text of `afkast.yaml`, whose tables and discounting the case's figures rest on.
  public let workspaceText: String
  /// SHA-256 of the case's text, as 64 hexadecimal digits.
  public let fingerprint: String

  /// Makes an approval.
  public init(
    version: Int, decision: String, caseText: String, workspaceText: String, fingerprint: String
  ) {
    self.version = version
    self.decision = decision
    self.caseText = caseText
    self.workspaceText = workspaceText
    self.fingerprint = fingerprint
  }
}
