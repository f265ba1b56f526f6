import AfkastDiagnostics
import AfkastModel

/// Reads what the state pays back of a line.
struct ReimbursementDecoder {
  private let fields: Fields
  private let named: NamedValues
  private let workspace: Workspace

  init(_ fields: Fields, named: NamedValues, workspace: Workspace) {
    self.fields = fields
    self.named = named
    self.workspace = workspace
  }

  /// The reimbursement of a line; nil if there is none, or after a mistake.
  func decode() -> Reimbursement? {
    guard let node = fields.node("reimbursement"),
      let read = Fields(node, CaseSchema.reimbursement, mistakes: fields.mistakes)
    else { return nil }
    guard let scheme = read.requiredValue("scheme", scheme) ?? nil else { return nil }
    let rule: Reimbursement.Rule?
    switch scheme.shares {
    case .ladder(let ladder): rule = self.ladder(ladder, read, needless: ["yearlyCost"])
    case .brackets(let brackets): rule = self.brackets(brackets, read)
    case .firstDays(let share, let days):
      refuse(["yearlyCost", "for", "seniority"], read, scheme)
      rule = .firstDays(share, days: days)
    }
    var reimbursement = rule.map { Reimbursement(scheme: scheme.name, rule: $0) }
    reimbursement?.origin = scheme.origin
    return reimbursement
  }

  /// Nil where the workspace's own were not all read, which has been reported.
  private func scheme(_ text: String) throws(ScalarProblem) -> ReimbursementScheme? {
    // The workspace's own come first, so that a newer year can take a built-in's name.
    let schemes = workspace.reimbursementSchemes + ReimbursementScheme.builtIn
    if let scheme = schemes.first(where: { $0.name == text }) { return scheme }
    if workspace.incompleteTables.contains(.reimbursement) { return nil }
    let names = schemes.map(\.name)
    let meant = NearMiss.best(for: text, among: names)
    throw ScalarProblem(
      .unknownName, "there is no reimbursement scheme \"\(text.visibleShort)\"",
      hint: meant.map { "did you mean \($0)?" } ?? "one of " + names.joined(separator: ", "))
  }

  private func ladder(
    _ ladder: ReimbursementLadder, _ read: Fields, needless: [String]
  ) -> Reimbursement.Rule? {
    for key in needless where read.has(key) {
      read.mistakes.add(
        .keysConflict, at: read.keyRange(key), "this scheme goes by seniority, not by \(key)",
        hint: "leave it out")
    }
    let seniority = read.value("seniority", DurationParser.parse)
    var members: CohortID?
    if read.has("for") {
      guard let id: CohortID = read.value("for", IdentifierParser.parse) else { return nil }
      guard named.cohorts[id] != nil else {
        let known = named.cohorts.keys.map(\.text).sorted()
        let meant = NearMiss.best(for: id.text, among: known)
        read.mistakes.add(
          .unknownName, at: read.valueRange("for"), "there is no cohort \"\(id.text)\"",
          hint: meant.map { "did you mean \($0)?" })
        return nil
      }
      members = id
    }
    if read.has("seniority"), seniority == nil { return nil }
    return .ladder(ladder, members: members, seniority: seniority ?? .zero)
  }

  private func brackets(
    _ brackets: ReimbursementBrackets, _ read: Fields
  ) -> Reimbursement.Rule? {
    for key in ["for", "seniority"] where read.has(key) {
      read.mistakes.add(
        .keysConflict, at: read.keyRange(key), "this scheme goes by yearlyCost, not by \(key)",
        hint: "leave it out")
    }
    let cost = read.requiredValue("yearlyCost") { text throws(ScalarProblem) -> Money in
      guard case .total(let sum) = try AmountParser.parse(text) else {
        throw ScalarProblem(
          .badAmount, "yearlyCost is what one person costs in a year, as a sum",
          hint: "as in 1_160 tkr")
      }
      return sum
    }
    return cost.map { .brackets(brackets, yearlyCost: $0) }
  }

  private func refuse(_ keys: [String], _ read: Fields, _ scheme: ReimbursementScheme) {
    for key in keys where read.has(key) {
      read.mistakes.add(
        .keysConflict, at: read.keyRange(key), "the scheme \(scheme.name) does not go by \(key)",
        hint: "leave it out")
    }
  }
}
