import AfkastDiagnostics
import AfkastModel

/// Turns the tree of a case file into a business case.
final class CaseDecoder {
  let lines: LinesDecoder
  let idRange: SourceRange
  /// The case that this one says it is an alternative to, and where it says so.
  let alternative: AlternativeLink?
  private(set) var id: CaseID?
  private(set) var silences: [Silence] = []
  private let fields: Fields
  private let names: CaseNames
  private let horizon: MonthSpan?
  let named: NamedValues

  init?(_ node: YAMLNode, workspace: Workspace, mistakes: Mistakes) {
    guard let fields = Fields(node, CaseSchema.file, mistakes: mistakes) else { return nil }
    self.fields = fields
    idRange = fields.valueRange("id")
    alternative = AlternativeLink(fields)
    horizon = HorizonDecoder(fields).decode()
    names = CaseNames(fields, workspace: workspace)
    let prices = PriceLevel(of: fields, in: workspace)
    let unitPrices = UnitPriceReader(workspace, prices)
    named = NamedValues(
      fields, horizon: horizon, unitPrices: unitPrices,
      shared: SharedAssumptions(workspace, fields, prices: prices, unitPrices: unitPrices))
    lines = LinesDecoder(
      fields, horizon: horizon, names: names, workspace: workspace, prices: prices, named: named)
  }

  /// The case; nil if something that it cannot do without is missing.
  func decode() -> BusinessCase? {
    checkVersion()
    id = fields.requiredValue("id", IdentifierParser.parse)
    let title = fields.requiredText("title")
    named.readAll()
    let money = lines.decode()
    let scenarios = ScenariosDecoder(fields, named: named).decode()
    let correlations = CorrelationsDecoder(fields, named: named).decode()
    let parts = CaseParts(fields, names: names, named: named, horizon: horizon)
    silences = SilencesDecoder(fields).decode()
    guard let id, let title, let horizon,
      var businessCase = BusinessCase(id: id, title: title, horizon: horizon)
    else { return nil }
    businessCase.assumptions = named.orderedAssumptions
    businessCase.correlations = correlations
    businessCase.cohorts = named.orderedCohorts
    businessCase.scenarios = scenarios
    businessCase.lines = money.lines
    businessCase.qualityBenefits = money.qualityBenefits
    businessCase.departments = names.caseDepartments
    parts.describe(&businessCase)
    return businessCase
  }

  private func checkVersion() {
    guard let version = fields.requiredText("afkast"), version != "1" else { return }
    fields.mistakes.add(
      .formatVersion, at: fields.valueRange("afkast"),
      "this version of Afkast reads format 1, not \"\(version.visibleShort)\"", hint: "write 1",
      replacement: "1")
  }
}
