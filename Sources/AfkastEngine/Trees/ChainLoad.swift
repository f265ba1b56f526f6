public import AfkastModel

/// What hangs on a node of the effect chain.
public struct ChainLoad: Sendable {
  /// What measures it.
  public let kpis: [KPI]
  /// The benefits that are money.
  public let benefits: [BenefitTotal]
  /// The benefits that are not.
  public let qualityBenefits: [QualityBenefit]

  /// Whether nothing hangs there.
  public var isEmpty: Bool { kpis.isEmpty && benefits.isEmpty && qualityBenefits.isEmpty }
}

/// A benefit that is money, over the whole horizon.
public struct BenefitTotal: Sendable {
  /// The line.
  public let line: Line
  /// What counts; nil where it is another's money.
  public let counted: Money?
  /// Released time that no budget is cut for; nil where it is another's.
  public let unharvested: Money?

  /// The total of a line; `seen` is nil where the line does not count.
  init(_ line: Line, _ seen: SeenLine?) throws(EvaluationFailure) {
    self.line = line
    unharvested = seen?.flow.unharvested
    do throws(MoneyOverflow) {
      counted = try seen?.months.total()
    } catch {
      throw EvaluationFailure(.overflow, line: line.id)
    }
  }
}
