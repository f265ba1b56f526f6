/// A rule by which the state pays back, as a law or a decision has it: dated, with its source.
public struct ReimbursementScheme: Sendable, Hashable {
  /// What the share depends on.
  public enum Shares: Sendable, Hashable {
    /// How long a person has received the benefit.
    case ladder(ReimbursementLadder)
    /// What a person costs in a year.
    case brackets(ReimbursementBrackets)
    /// The first days of each calendar year.
    case firstDays(Share, days: Double)
  }

  /// The name that case files call it by.
  public let name: String
  /// Where the rules are written, and of which year they are.
  public let origin: TableOrigin
  /// The rules.
  public let shares: Shares

  /// Makes a scheme.
  public init(name: String, origin: TableOrigin, shares: Shares) {
    self.name = name
    self.origin = origin
    self.shares = shares
  }
}

extension ReimbursementScheme {
  /// The schemes that need no table of the workspace.
  public static let builtIn = [refusion, expensiveCases].compactMap(\.self)

  /// Refusion of income transfers since 2016: 80 % in weeks 1–4, 40 % in 5–26, 30 % in 27–52, 20 %
  /// after.
  private static let refusion: ReimbursementScheme? = {
    let steps: [(Int?, Int64)] = [(4, 80), (26, 40), (52, 30), (nil, 20)]
    let ladder = ReimbursementLadder(
      steps.map { .init(untilWeek: $0.0, share: Share($0.1, over: 100) ?? .none) })
    guard let ladder, let year = Year(2016) else { return nil }
    return ReimbursementScheme(
      name: "refusion",
      origin: TableOrigin(year: year, source: "Lov nr. 994 af 2015 (refusionsreformen)"),
      shares: .ladder(ladder))
  }()

  /// Particularly expensive cases, § 176 of the act on social services, limits of 2022.
  private static let expensiveCases: ReimbursementScheme? = {
    let limits: [(Int64, Int64)] = [(860_000, 25), (1_680_000, 50), (2_120_000, 75)]
    let brackets = ReimbursementBrackets(
      limits.map {
        .init(above: Money(ore: $0.0 * 100), share: Share($0.1, over: 100) ?? .none)
      })
    guard let brackets, let year = Year(2022) else { return nil }
    return ReimbursementScheme(
      name: "saerligt-dyre-enkeltsager",
      origin: TableOrigin(year: year, source: "Serviceloven § 176, beløb 2022"),
      shares: .brackets(brackets))
  }()
}
