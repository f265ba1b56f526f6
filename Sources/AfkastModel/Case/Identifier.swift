/// The name of a thing within its case or workspace: `a-z`, `0-9` and `-`, as in `fewer-visits`.
///
/// The type parameter keeps the id of a line from being used where that of a KPI belongs.
public struct Identifier<Thing>: Sendable, Hashable {
  /// The name, never empty and at most ``maximumLength`` characters.
  public let text: String

  /// The longest name that is read.
  public static var maximumLength: Int { 60 }

  /// Makes an id; nil if a character is not allowed, or a hyphen stands first or last.
  public init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    let length = text.utf8.count
    guard allowed, length > 0, length <= Self.maximumLength, text.first != "-", text.last != "-"
    else { return nil }
    self.text = text
  }
}

extension Identifier: Comparable {
  /// Orders by text, byte by byte.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }
}

/// The name of a business case, unique in the workspace.
public typealias CaseID = Identifier<BusinessCase>
/// The name of a cost or benefit, unique in its case.
public typealias LineID = Identifier<Line>
/// The name of a KPI, unique in its case.
public typealias KPIID = Identifier<KPI>
/// The name of a node of the effect chain, unique in its case.
public typealias NodeID = Identifier<ChainNode>
/// The name of an assumption, unique among assumptions and cohorts of its case.
public typealias AssumptionID = Identifier<Assumption>
/// The name of a cohort, unique among assumptions and cohorts of its case.
public typealias CohortID = Identifier<Cohort>
/// The name of a scenario, unique in its case.
public typealias ScenarioID = Identifier<Scenario>
/// The name of a milestone, unique in its case.
public typealias MilestoneID = Identifier<Milestone>
/// The name of a target group, unique in its case.
public typealias GroupID = Identifier<TargetGroup>
/// The name of a department, unique in the workspace.
public typealias DepartmentID = Identifier<Department>
/// The name of a goal, unique in the workspace.
public typealias GoalID = Identifier<Goal>
