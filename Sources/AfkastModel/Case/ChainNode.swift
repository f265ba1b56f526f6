/// A step of the effect chain, from what is done to what it changes.
public struct ChainNode: Sendable {
  /// The name, unique in the case.
  public let id: NodeID
  /// How far along the chain it is.
  public let level: EffectLevel
  /// What happens, in words.
  public let text: String
  /// The steps that it brings about.
  public var leadsTo: [NodeID] = []

  /// Makes a node.
  public init(id: NodeID, level: EffectLevel, text: String) {
    self.id = id
    self.level = level
    self.text = text
  }
}

/// How far a node or KPI is along the chain from money to lasting effect.
public enum EffectLevel: String, Sendable, Hashable, CaseIterable {
  /// What is put in (ressource).
  case input
  /// What is done (aktivitet).
  case activity
  /// What is delivered (ydelse).
  case output
  /// What changes (effekt).
  case outcome
  /// What changes in the long run (langsigtet effekt).
  case impact
}
