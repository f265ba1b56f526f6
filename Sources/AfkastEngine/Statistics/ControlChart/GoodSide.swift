/// Which way is better.
public enum GoodSide: Sendable, Hashable, CaseIterable {
  /// More is better.
  case higher
  /// Less is better.
  case lower
  /// Neither, or not known.
  case neither

  /// 1 where more is better, −1 where less is, 0 otherwise.
  var sign: Double {
    switch self {
    case .higher: 1
    case .lower: -1
    case .neither: 0
    }
  }
}
