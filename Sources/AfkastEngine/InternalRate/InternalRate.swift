public import AfkastModel
/// stub
public enum InternalRate: Sendable, Equatable {
  case undefined, none
  case one(YearlyRate)
  case several([YearlyRate])
  /// stub
  public init(ofMonthlyNet net: [Money]) { self = .none }
}
