public import AfkastModel

/// What a line's figure rests on.
public enum LineEvidence: Sendable, Hashable {
  /// The line says so itself.
  case stated(EvidenceLevel)
  /// The least certain of its uncertain assumptions.
  case assumption(AssumptionID, EvidenceLevel)
  /// A cost of certain values with a source, such as a contract: nothing to be prudent about.
  case knownPrice
  /// Nobody says; it counts as an estimate.
  case unstated

  /// The level to correct by; nil where nothing is corrected.
  public var level: EvidenceLevel? {
    switch self {
    case .stated(let level), .assumption(_, let level): level
    case .knownPrice: nil
    case .unstated: .estimate
    }
  }
}

extension LineEvidence {
  /// What each line of a case rests on.
  static func all(of businessCase: BusinessCase) -> [LineID: LineEvidence] {
    let inputs = CaseInputs(of: businessCase)
    var evidence: [LineID: LineEvidence] = [:]
    for line in businessCase.lines {
      let needed = inputs.inputs(of: line).assumptions
      evidence[line.id] = LineEvidence(
        of: line, from: businessCase.assumptions.filter { needed.contains($0.id) })
    }
    return evidence
  }

  /// The evidence of a line of a case, whose assumptions are those it needs, in the order of the file.
  init(of line: Line, from assumptions: [Assumption]) {
    let uncertain = assumptions.compactMap { assumption in
      assumption.uncertainty.map { (id: assumption.id, level: $0) }
    }
    if let level = line.evidence {
      self = .stated(level)
    } else if let lowest = uncertain.min(by: { $0.level.rawValue < $1.level.rawValue }) {
      self = .assumption(lowest.id, lowest.level)
    } else if !line.kind.isBenefit, line.source != nil || assumptions.allHaveSources {
      self = .knownPrice
    } else {
      self = .unstated
    }
  }
}

extension Assumption {
  /// How sure it is, if it is not certain: with a range that says nothing more it is an estimate.
  fileprivate var uncertainty: EvidenceLevel? {
    evidence ?? (estimate == nil ? nil : .estimate)
  }
}

extension [Assumption] {
  /// Whether there are some, and all that are not made from others say where they come from.
  fileprivate var allHaveSources: Bool {
    !isEmpty
      && allSatisfy { assumption in
        if case .formula = assumption.value { true } else { assumption.source != nil }
      }
  }
}
