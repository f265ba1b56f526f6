public import AfkastModel

/// What a portfolio needs of a case, so that the case itself need not be kept.
public struct PortfolioCase: Sendable {
  /// The case.
  public let id: CaseID
  /// What it is an alternative to; nil for none.
  public let alternativeTo: CaseID?
  /// Whether a version of it was approved.
  public let isApproved: Bool
  /// Which decision it asks for.
  public let group: PortfolioGroup
  /// Whether it is certain that it earned itself back; what is overdue may still ask for a decision.
  public let isEarnedBack: Bool
  /// Its money; nil where it cannot be computed.
  public let figures: PortfolioFigures?

  /// Of a case and its status; nil where it cannot be computed.
  public init(_ businessCase: BusinessCase, _ status: CaseStatus?, isApproved: Bool) {
    id = businessCase.id
    alternativeTo = businessCase.alternativeTo
    self.isApproved = isApproved
    group = PortfolioGroup(status)
    isEarnedBack = if case .earnedBack? = status?.review.verdict { true } else { false }
    figures = status.flatMap { try? PortfolioFigures($0.review) }
  }
}
