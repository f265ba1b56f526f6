/// Who pays or gains (Danish: aktør).
public enum Actor: String, Sendable, Hashable, CaseIterable {
  /// The municipality that decides.
  case municipality
  /// The region, which runs hospitals.
  case region
  /// The state.
  case state
  /// The citizens.
  case citizen
}
