import AfkastModel

/// What lines are told apart by when plans are held against what came of them.
public enum LessonKind: String, Sendable, Hashable, CaseIterable {
  /// A one-off cost.
  case investment
  /// A recurring cost.
  case operating
  /// A benefit that is cash.
  case cash
  /// Released time, as far as it was to be harvested.
  case capacity

  init(_ kind: LineKind) {
    switch kind {
    case .cost(.investment): self = .investment
    case .cost(.operating): self = .operating
    case .benefit(.cash): self = .cash
    case .benefit(.capacity): self = .capacity
    }
  }

  /// Whether it is money out or in.
  public var side: Side {
    switch self {
    case .investment, .operating: .cost
    case .cash, .capacity: .benefit
    }
  }
}
