/// A benefit that is no money: shown beside the payback, never inside it.
public struct QualityBenefit: Sendable {
  /// The name, unique among the lines of the case.
  public let id: LineID
  /// What people call it.
  public var title: String?
  /// Who gains it.
  public var department: DepartmentID?
  /// The node of the effect chain that it hangs on.
  public var node: NodeID?
  /// Where it is known from.
  public var source: String?
  /// How sure it is.
  public var evidence: EvidenceLevel?
  /// Anything else a reader should know.
  public var note: String?

  /// Makes a quality benefit.
  public init(id: LineID) {
    self.id = id
  }
}
