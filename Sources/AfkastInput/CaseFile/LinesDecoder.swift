import AfkastDiagnostics
import AfkastModel

/// Reads all costs and benefits of a case.
final class LinesDecoder {
  /// Where each line begins.
  private(set) var ranges: [LineID: SourceRange] = [:]
  private let fields: Fields
  private let horizon: MonthSpan?
  private let names: CaseNames
  private let prices: PriceLevel
  private let formulas: FormulaReader
  private let named: NamedValues
  private let workspace: Workspace
  private var ids: UniqueIDs<Line>
  private var priced: PricedLines

  init(
    _ fields: Fields, horizon: MonthSpan?, names: CaseNames, workspace: Workspace,
    prices: PriceLevel, named: NamedValues
  ) {
    self.fields = fields
    self.horizon = horizon
    self.names = names
    self.named = named
    formulas = FormulaReader(names: named, mistakes: fields.mistakes)
    self.workspace = workspace
    self.prices = prices
    priced = PricedLines(named)
    ids = UniqueIDs(mistakes: fields.mistakes)
  }

  func decode() -> (lines: [Line], qualityBenefits: [QualityBenefit]) {
    var (lines, qualityBenefits) = ([Line](), [QualityBenefit]())
    for node in fields.list("costs") {
      if let line = line(node, CaseSchema.cost, kind: LineKindDecoder.cost) { lines.append(line) }
    }
    for node in fields.list("benefits") {
      if LineKindDecoder.isQuality(node) {
        if let benefit = qualityBenefit(node) { qualityBenefits.append(benefit) }
      } else if let line = line(node, CaseSchema.benefit, kind: LineKindDecoder.benefit) {
        lines.append(line)
      }
    }
    priced.check()
    return (lines, qualityBenefits)
  }

  private func line(
    _ node: YAMLNode, _ schema: Schema, kind: (Fields) -> LineKind?
  ) -> Line? {
    guard let fields = Fields(node, schema, mistakes: fields.mistakes) else { return nil }
    let id = ids.take(fields)
    if let id { ranges[id] = fields.valueRange("id") }
    let decoder = LineDecoder(fields, names: names, prices: prices)
    let kind = kind(fields)
    // A benefit of an unknown kind may be one that has no amount.
    let isRequired = kind != nil || schema.name == CaseSchema.cost.name
    let amount = AmountDecoder(fields, horizon: horizon, formulas: formulas)
      .decode(isRequired: isRequired)
    // The rest is read even if the line cannot be made, so that its mistakes are found too.
    let details = decoder.details()
    let reimbursement = ReimbursementDecoder(fields, named: named, workspace: workspace).decode()
    guard let id, let kind, let amount else { return nil }
    var line = Line(id: id, kind: kind, amount: amount)
    details(&line)
    line.reimbursement = reimbursement
    priced.take(line, fields)
    return line
  }

  private func qualityBenefit(_ node: YAMLNode) -> QualityBenefit? {
    guard let fields = Fields(node, CaseSchema.qualityBenefit, mistakes: fields.mistakes) else {
      return nil
    }
    guard let id = ids.take(fields) else { return nil }
    ranges[id] = fields.valueRange("id")
    var benefit = QualityBenefit(id: id)
    benefit.title = fields.text("title")
    benefit.department = names.department(fields)
    benefit.node = names.node(fields)
    benefit.source = fields.text("source")
    benefit.evidence = fields.value("evidence", EvidenceParser.parse)
    benefit.note = fields.text("note")
    return benefit
  }
}
