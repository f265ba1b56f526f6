public import AfkastModel

/// How each line of a case is corrected for want of evidence.
public struct LineCorrections: Sendable {
  /// The table that says how much.
  public let table: PrudenceTable
  private let evidence: [LineID: LineEvidence]

  /// Finds what each line of a case rests on.
  public init(of businessCase: BusinessCase, by table: PrudenceTable) {
    self.table = table
    evidence = LineEvidence.all(of: businessCase)
  }

  /// What a line rests on.
  public func evidence(of line: LineID) -> LineEvidence { evidence[line] ?? .unstated }

  /// What a line is multiplied by where it is seen as a cost or as a benefit.
  public func factor(of line: LineID, on side: Side) -> CorrectionFactor {
    guard let level = evidence(of: line).level else { return .none }
    switch side {
    case .cost: return CorrectionFactor(adding: table.uplift(at: level))
    case .benefit: return CorrectionFactor(taking: table.reduction(at: level))
    }
  }
}

/// What a corrected line is multiplied by, as a fraction of whole numbers.
public struct CorrectionFactor: Sendable, Hashable {
  /// Never negative.
  public let numerator: Int64
  /// Positive.
  public let denominator: Int64

  /// The line as it is.
  public static let none = CorrectionFactor(adding: .none)

  init(adding uplift: Uplift) {
    numerator = uplift.denominator + uplift.numerator
    denominator = uplift.denominator
  }

  init(taking share: Share) {
    numerator = share.complement.numerator
    denominator = share.complement.denominator
  }

  /// What is added, as a part of the plan; negative where something is taken off.
  public var change: Double { Double(numerator - denominator) / Double(denominator) }
}
