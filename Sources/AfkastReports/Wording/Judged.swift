extension Message {
  /// How many rows a summary judges: cases, or more than one scenario of some.
  package enum Judged: Sendable {
    case cases(Int), scenarios(Int)

    var danish: String {
      switch self {
      case .cases(let count): "\(count)"
      case .scenarios(let count): "\(count) beregninger"
      }
    }

    var english: String {
      switch self {
      case .cases(let count): "\(count)"
      case .scenarios(let count): "\(count) calculations"
      }
    }
  }
}
