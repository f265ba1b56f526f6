/// One cost or one benefit that is money (Danish: post).
public struct Line: Sendable {
  /// The name, unique in the case.
  public let id: LineID
  /// Cost or benefit, and of which kind.
  public var kind: LineKind
  /// What flows, and when.
  public let amount: LineAmount
  /// What people call it.
  public var title: String?
  /// Who inside the municipality pays or gains; nil where the case names no department.
  public var department: DepartmentID?
  /// Who pays or gains.
  public var actor: Actor = .municipality
  /// The kind of budget (Danish: styringsområde).
  public var area: BudgetArea?
  /// The account in the municipal chart of accounts.
  public var account: String?
  /// The part that would have happened anyway.
  public var deadweight: Share = .none
  /// The part that only moves a problem elsewhere.
  public var displacement: Share = .none
  /// How its amount is moved to the case's price level; nil where it is in it.
  public var priceMove: PriceMove?
  /// What the state pays back of it.
  public var reimbursement: Reimbursement?
  /// Whether it can still be stopped.
  public var isAvoidable: Bool
  /// Whether a citizen gets the mirror image of it, as with a benefit payment.
  public var isTransfer: Bool = false
  /// Where a saving shows in the ledger.
  public var booking: Booking?
  /// How sure the figure is.
  public var evidence: EvidenceLevel?
  /// The node of the effect chain that it hangs on.
  public var node: NodeID?
  /// Where the figure comes from.
  public var source: String?
  /// Anything else a reader should know.
  public var note: String?

  /// Makes a line; everything else has a default.
  public init(id: LineID, kind: LineKind, amount: LineAmount) {
    self.id = id
    self.kind = kind
    self.amount = amount
    self.isAvoidable = kind != .cost(.investment)
  }
}
