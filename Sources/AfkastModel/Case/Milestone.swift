/// One step of the implementation agreement: who does what by when.
public struct Milestone: Sendable {
  /// The name, unique in the case.
  public let id: MilestoneID
  /// What is done.
  public let title: String
  /// The last month in which it is on time.
  public let by: Month
  /// Who does it.
  public var department: DepartmentID?
  /// The role that answers for it.
  public var owner: String?

  /// Makes a milestone.
  public init(id: MilestoneID, title: String, by: Month) {
    self.id = id
    self.title = title
    self.by = by
  }
}
