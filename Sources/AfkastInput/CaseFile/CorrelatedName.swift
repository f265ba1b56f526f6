import AfkastDiagnostics
import AfkastModel

/// Reads the name of an assumption that may go together with another: one with a range.
struct CorrelatedName {
  private let fields: Fields
  private let named: NamedValues

  init(_ fields: Fields, named: NamedValues) {
    self.fields = fields
    self.named = named
  }

  /// The assumption; nil after a mistake.
  func read(_ node: YAMLNode) -> Assumption? {
    let id: AssumptionID? = fields.parse(node, of: "between", IdentifierParser.parse)
    guard let id, !named.isSpoiled(id.text) else { return nil }
    guard let assumption = named.assumption(id) else {
      reportUnknown(id, at: node.range)
      return nil
    }
    guard let (why, hint) = objection(to: assumption) else { return assumption }
    fields.mistakes.add(
      .correlationWithoutRange, at: node.range, "\"\(id.text)\" \(why)", hint: hint)
    return nil
  }

  /// Why a value cannot go together with anything, and how to mend it; nil for one that can.
  private func objection(to assumption: Assumption) -> (why: String, hint: String)? {
    let range = "give it low and high, or leave the correlation out"
    switch assumption.value {
    case .range(let estimate):
      guard estimate.low.value == estimate.high.value else { return nil }
      return ("has a range without width, and what is certain goes together with nothing", range)
    case .certain where assumption.unitPrice != nil:
      return (
        "is a unit price, which is certain, and what is certain goes together with nothing",
        "write its value with low and high, or leave the correlation out"
      )
    case .certain:
      return ("has no range, and what is certain goes together with nothing", range)
    case .byYear:
      return (
        "has a certain value for each year, and what is certain goes together with nothing",
        "name an assumption with a range, by which the years are multiplied"
      )
    case .formula(let written):
      let made = written.formula.assumptions.map { "\"\($0.text)\"" }.joined(separator: ", ")
      return (
        "is a formula, and varies as what it is made of",
        made.isEmpty ? range : "name what it is made of: \(made)"
      )
    }
  }

  private func reportUnknown(_ id: AssumptionID, at range: SourceRange) {
    let isCohort = named.all.contains(id.text)
    let names = named.assumptionNames
    let meant = isCohort ? nil : NearMiss.best(for: id.text, among: names)
    fields.mistakes.add(
      .unknownName, at: range,
      isCohort
        ? "\"\(id.text)\" is a cohort, and assumptions are what goes together"
        : "there is no assumption \"\(id.text)\"",
      hint: isCohort
        ? "make its inflow an assumption, and name that" : meant.map { "did you mean \($0)?" },
      replacement: meant)
  }
}
