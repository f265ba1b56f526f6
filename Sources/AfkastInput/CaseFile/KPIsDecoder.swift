import AfkastDiagnostics
import AfkastModel

/// Reads the KPIs of a case or of a goal.
struct KPIsDecoder {
  private let fields: Fields
  private let names: CaseNames
  private let schema: Schema
  private let named: NamedValues?

  init(
    _ fields: Fields, names: CaseNames, named: NamedValues? = nil,
    schema: Schema = CaseSchema.kpi
  ) {
    self.fields = fields
    self.names = names
    self.schema = schema
    self.named = named
  }

  func decode() -> [KPI] {
    var ids = UniqueIDs<KPI>(mistakes: fields.mistakes)
    let read = fields.list("kpis").compactMap { node -> (KPI, Fields)? in
      guard let fields = Fields(node, schema, mistakes: fields.mistakes) else {
        return nil
      }
      return kpi(fields, id: ids.take(fields)).map { ($0, fields) }
    }
    if let known = ListedIDs(fields.peek("kpis")).known {
      for (kpi, fields) in read { checkComparison(of: kpi, among: known, fields) }
    }
    MeasuresDecoder.checkOnce(read)
    return read.map(\.0)
  }

  private func kpi(_ fields: Fields, id: KPIID?) -> KPI? {
    let title = fields.requiredText("title")
    let unit = fields.requiredValue("unit", UnitParser.parse)
    let details = details(fields, values: KPIValueParser(unit: unit))
    guard let id, let title, let unit else { return nil }
    let counts = KPIUnit(unit, text: fields.peekText("unit") ?? "")
    var kpi = KPI(id: id, title: title, counts: counts)
    details(&kpi)
    if let named { kpi.measures = MeasuresDecoder(fields, named: named).decode(for: kpi) }
    return kpi
  }

  private func details(_ fields: Fields, values: KPIValueParser) -> (inout KPI) -> Void {
    let level: EffectLevel? = fields.value("level", ChoiceParser.parse)
    let dimension: KPI.Dimension? = fields.value("dimension", ChoiceParser.parse)
    let voice: KPI.Voice? = fields.value("voice", ChoiceParser.parse)
    let every: Cadence? = fields.value("every", ChoiceParser.parse)
    let comparison: KPIID? = fields.value("comparison", IdentifierParser.parse)
    let balancing = fields.value("balancing", ChoiceParser.parseBoolean)
    let targets = TargetDecoder(fields, values: values)
    let (good, scale) = (targets.good(), fields.quantity("scale", values.parseRange))
    let (baseline, target) = (targets.baseline(), targets.target())
    let (node, definition) = (names.node(fields), fields.text("definition"))
    let (source, owner) = (fields.text("source"), fields.text("owner"))
    return { kpi in
      kpi.level = level
      kpi.dimension = dimension
      kpi.voice = voice
      kpi.every = every
      kpi.comparison = comparison
      kpi.isBalancing = balancing ?? false
      kpi.good = good
      kpi.scale = scale
      kpi.baseline = baseline
      kpi.target = target
      kpi.node = node
      kpi.definition = definition
      kpi.source = source
      kpi.owner = owner
    }
  }

  private func checkComparison(of kpi: KPI, among known: [String], _ fields: Fields) {
    guard let comparison = kpi.comparison else { return }
    let isOther = comparison != kpi.id
    guard !known.contains(comparison.text) || !isOther else { return }
    let meant = NearMiss.best(for: comparison.text, among: known.filter { $0 != kpi.id.text })
    fields.mistakes.add(
      .unknownName, at: fields.valueRange("comparison"),
      isOther
        ? "there is no KPI \"\(comparison.text)\" here"
        : "a KPI cannot be its own comparison",
      hint: meant.map { "did you mean \($0)?" }, replacement: meant)
  }
}
