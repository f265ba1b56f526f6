import AfkastModel

/// A part of a case that has a name of its own, as its fields say it.
struct CasePart {
  /// What it is.
  let kind: PartChange.Kind
  /// Its id; that of the case for what there is once.
  let id: String
  /// What people call it.
  let title: String?
  /// What its fields say; those that are left out or say the default are not there.
  let fields: [CaseField: FieldValue]

  init(
    _ kind: PartChange.Kind, _ id: String, title: String? = nil, _ fields: [CaseField: FieldValue?]
  ) {
    self.kind = kind
    self.id = id
    self.title = title
    self.fields = fields.compactMapValues(\.self)
  }
}

/// A field, by the key that the case file has for it.
public enum CaseField: String, Sendable, Hashable, CaseIterable {
  case title, summary, owner, departments, goal, alternativeTo, start, horizon, prices, promise
  case groups, level, text, leadsTo, department, by, every, first, until, grace, forum
  case likely, low, high, shape, unit, unitPrice, role, evidence, source, note
  case coefficient, inflow, from, lasts, halfLife, shift, values
  case kind, harvest, amount, `in`, phaseIn, delay, fadeOut, actor, area, account, avoidable
  case transfer, deadweight, displacement, scheme, `for`, seniority, yearlyCost, shares, booked
  case node, definition, dimension, voice, measures, good, scale, baseline, target, balancing
  case comparison, discount, step, timing
}

/// What became of a part of a case between two versions.
public struct PartChange: Sendable, Hashable {
  /// What has a name of its own in a case.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case `case`, line, assumption, cohort, correlation, scenario, kpi, milestone, node, followUp
    case workspace
  }

  /// What happened to it.
  public enum Change: Sendable, Hashable {
    case added
    case removed
    /// At least one field, in the order of the case file's keys.
    case changed([FieldChange])
  }

  /// What it is.
  public let kind: Kind
  /// Its id; that of the case for what there is once.
  public let id: String
  /// What people call it, in the newer version where it is there.
  public let title: String?
  /// What happened.
  public let change: Change
}

/// A field that says something else than it did.
public struct FieldChange: Sendable, Hashable {
  /// Which field.
  public let field: CaseField
  /// What it said; nil where it was left out or said the default.
  public let from: FieldValue?
  /// What it says; nil where it is left out or says the default.
  public let to: FieldValue?
}

extension [CasePart] {
  /// What became of each part on the way to others: what there is now in its order, then what is gone.
  func changes(to others: [CasePart]) -> [PartChange] {
    let found = others.compactMap { now in
      guard let then = first(where: now.isSamePart) else {
        return PartChange(kind: now.kind, id: now.id, title: now.title, change: .added)
      }
      return then.change(to: now)
    }
    let gone = filter { then in !others.contains(where: then.isSamePart) }
    return found
      + gone.map { PartChange(kind: $0.kind, id: $0.id, title: $0.title, change: .removed) }
  }
}

extension CasePart {
  fileprivate func isSamePart(as other: CasePart) -> Bool { kind == other.kind && id == other.id }

  fileprivate func change(to other: CasePart) -> PartChange? {
    let changes = CaseField.allCases.compactMap { field -> FieldChange? in
      let (from, to) = (fields[field], other.fields[field])
      return from == to ? nil : FieldChange(field: field, from: from, to: to)
    }
    guard !changes.isEmpty else { return nil }
    return PartChange(kind: kind, id: id, title: other.title, change: .changed(changes))
  }
}
