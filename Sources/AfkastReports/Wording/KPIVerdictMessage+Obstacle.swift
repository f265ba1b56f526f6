import AfkastEngine

/// Why there is no answer, in each language.
extension KPIVerdictMessage {
  static func danish(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .tooFew(let have, let needed):
      "for tidligt: \(have) af \(needed) nødvendige målinger"
    case .noVariation: "ingen udsving: tallene er ens hver gang"
    case .noCases: "ingen er talt med"
    case .impossibleCounts: "flere er talt, end der var"
    case .noGoodSide: "sagen siger ikke, om høje eller lave tal er gode"
    case .shifted: "kan ikke afgøres, før en ny fase er registreret"
    case .outOfRange: "tallene er for store eller små til at regne på"
    }
  }

  static func english(_ obstacle: Obstacle) -> String {
    switch obstacle {
    case .tooFew(let have, let needed): "too early: \(have) of the \(needed) measurements needed"
    case .noVariation: "no variation: the numbers are the same each time"
    case .noCases: "nobody was counted"
    case .impossibleCounts: "more were counted than there were"
    case .noGoodSide: "the case does not say whether high or low numbers are good"
    case .shifted: "cannot be told before a new phase is recorded"
    case .outOfRange: "the numbers are too large or small to reckon with"
    }
  }
}
