public import AfkastModel

/// The municipality's own optimism as a table to be prudent by; offered, and used only where somebody
/// writes it into a workspace.
public struct LearnedPrudence: Sendable {
  /// A correction at one level of evidence, and what it was learned from.
  public struct Correction: Sendable, Hashable {
    /// The level.
    public let level: EvidenceLevel
    /// Whether costs are put up, or benefits down.
    public let side: Side
    /// How far, as a part of the plan: 0 where plans were no better than what came of them, a whole percent
    /// where it was learned.
    public let part: Ratio
    /// What it was learned from; nil where the other table's percentage stands.
    public let learned: Lessons.Aged?
    /// What it might have been learned from, but chance explains: its interval holds 1.
    ///
    /// Nil where it was learned, and where there were too few cases.
    public let unclear: Lessons.Aged?
  }

  /// Costs and then benefits, each from level 0 to 5.
  public let corrections: [Correction]
  /// What stands where there were too few cases.
  public let other: PrudenceTable

  /// Whether anything was learned.
  public var isLearned: Bool { corrections.contains { $0.learned != nil } }

  /// The corrections of every level: the oldest age with enough cases if that is clear, else what another table
  /// says.
  public init(_ lessons: Lessons, orElse other: PrudenceTable) {
    self.other = other
    corrections = [Side.cost, .benefit].flatMap { side in
      EvidenceLevel.allCases.map { level in
        let oldest = lessons.rows.first { $0.group == .evidence(level, side) }?.oldest
        let learned = oldest.flatMap { $0.lesson.isClear ? $0 : nil }
        return Correction(
          level: level, side: side,
          part: learned.map { $0.lesson.shortfall(side) } ?? other.part(at: level, side),
          learned: learned, unclear: learned == nil ? oldest : nil)
      }
    }
  }
}

extension Lesson {
  /// How much worse than planned, within what a table can hold, in whole percent.
  fileprivate func shortfall(_ side: Side) -> Ratio {
    let (worse, most) =
      switch side {
      case .cost: (factor.value - 1, 10.0)
      case .benefit: (1 - factor.value, 1.0)
      }
    let percent = (min(max(worse, 0), most) * 100).rounded(.toNearestOrAwayFromZero)
    return Ratio(percent / 100) ?? .zero
  }
}

extension PrudenceTable {
  fileprivate func part(at level: EvidenceLevel, _ side: Side) -> Ratio {
    let part =
      switch side {
      case .cost: uplift(at: level).fraction
      case .benefit: reduction(at: level).fraction
      }
    return Ratio(part) ?? .zero
  }
}
