package import AfkastModel

extension GoalLevel {
  /// What people call it.
  package func name(in language: Language) -> String {
    guard language == .danish else { return rawValue }
    return switch self {
    case .council: "byråd"
    case .committee: "udvalg"
    case .administration: "forvaltning"
    case .unit: "enhed"
    }
  }
}

extension EffectLevel {
  /// What people call it.
  package func name(in language: Language) -> String {
    guard language == .danish else { return rawValue }
    return switch self {
    case .input: "ressource"
    case .activity: "aktivitet"
    case .output: "ydelse"
    case .outcome: "effekt"
    case .impact: "langsigtet effekt"
    }
  }
}

extension Actor {
  /// What people call it.
  package func name(in language: Language) -> String {
    guard language == .danish else { return rawValue }
    return switch self {
    case .municipality: "kommunen"
    case .region: "regionen"
    case .state: "staten"
    case .citizen: "borgeren"
    }
  }
}
