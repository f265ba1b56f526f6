public import AfkastModel

/// A case as it was approved, and on which day.
public struct CaseVersion: Sendable {
  /// 1 for the first.
  public let number: Int
  /// The day of the decision.
  public let day: Day
  /// What was approved.
  public let businessCase: BusinessCase

  /// Makes a version.
  public init(_ number: Int, approved day: Day, _ businessCase: BusinessCase) {
    self.number = number
    self.day = day
    self.businessCase = businessCase
  }
}
