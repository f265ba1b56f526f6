import AfkastModel

/// Turns the tree of a workspace file into a workspace.
struct WorkspaceDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  func decode(into workspace: inout Workspace) {
    _ = fields.value("afkast") { text throws(ScalarProblem) in
      guard text == "1" else {
        throw ScalarProblem(
          .formatVersion, "this version of Afkast reads format 1, not \"\(text.visibleShort)\"",
          write: "1")
      }
    }
    workspace.municipality = fields.text("municipality")
    workspace.language = fields.value("language", ChoiceParser.parse)
    workspace.prices = fields.value("prices", MonthParser.parseYear)
    // Tables first: other keys name them.
    if !fields.has("tables"), !fields.isIncomplete { workspace.incompleteTables = [] }
    TablesDecoder(fields)?.decode(into: &workspace)
    decodeAssumptions(into: &workspace)
    workspace.discounting = discounting(in: workspace)
    workspace.thresholds = thresholds()
    workspace.departments = DepartmentsDecoder(fields).decode()
    workspace.goals = GoalsDecoder(fields).decode()
    ImportsDecoder(fields).decode(into: &workspace)
    if let count = fields.value("suppressBelow", CountParser.parse) {
      workspace.suppressBelow = count
    }
    if let days = fields.value("cadenceGrace", CountParser.parseDays) {
      workspace.cadenceGraceDays = days
    }
  }

  /// What all cases may use by name; a formula here sees none but these.
  private func decodeAssumptions(into workspace: inout Workspace) {
    let prices = PriceLevel(of: fields, in: workspace, owner: "the workspace")
    let before = fields.mistakes.errorCount
    let named = NamedValues(
      fields, horizon: nil, unitPrices: UnitPriceReader(workspace, prices))
    named.readAll()
    workspace.assumptions = named.orderedAssumptions
    // Not its path, so that a copied folder has the same draws.
    let names = [workspace.municipality ?? ""] + workspace.assumptions.map(\.id.text)
    for place in workspace.assumptions.indices {
      workspace.assumptions[place].sharedPlace = place
      workspace.assumptions[place].sharedIn = names.joined(separator: "/")
    }
    workspace.hasIncompleteAssumptions = fields.mistakes.errorCount > before || fields.isIncomplete
  }

  private func thresholds() -> Thresholds {
    var thresholds = Thresholds()
    guard let node = fields.node("thresholds"),
      let fields = Fields(node, WorkspaceSchema.thresholds, mistakes: fields.mistakes)
    else { return thresholds }
    thresholds.mostKPIs = fields.value("kpis", CountParser.parse) ?? thresholds.mostKPIs
    thresholds.green = fields.value("green", PercentageParser.parseShare) ?? thresholds.green
    thresholds.yellow = fields.value("yellow", PercentageParser.parseShare) ?? thresholds.yellow
    if thresholds.green.fraction < thresholds.yellow.fraction {
      fields.mistakes.add(
        .badRange, at: fields.range, "green is nearer to the target than yellow",
        hint: "as in { green: 90 %, yellow: 70 % }")
    }
    return thresholds
  }

  private func discounting(in workspace: Workspace) -> Discounting {
    var discounting = Discounting()
    guard let node = fields.node("discount"),
      let fields = Fields(node, WorkspaceSchema.discount, mistakes: fields.mistakes)
    else { return discounting }
    let schedule =
      fields.value("schedule") { text throws(ScalarProblem) in
        try DiscountParser.parse(text, in: workspace)
      } ?? nil
    let step: Discounting.Step? = fields.value("step", ChoiceParser.parse)
    let timing: Discounting.Timing? = fields.value("timing", ChoiceParser.parse)
    discounting.schedule = schedule ?? discounting.schedule
    discounting.step = step ?? discounting.step
    discounting.timing = timing ?? discounting.timing
    return discounting
  }
}
