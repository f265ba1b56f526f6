/// How sure a figure is: 0 an estimate, then the ladder of the Danish knowledge review
/// (DESIGN.md section 3).
public enum EvidenceLevel: Int, Sendable, Hashable, CaseIterable {
  /// An estimate.
  case estimate = 0
  /// A measurement after the initiative only.
  case afterOnly = 1
  /// A measurement before and after.
  case beforeAndAfter = 2
  /// Before and after with control for third variables.
  case controlled = 3
  /// An experiment or a quasi-experiment.
  case experiment = 4
  /// A meta-analysis.
  case metaAnalysis = 5
}
