import AfkastInput
import AfkastModel
import ArgumentParser

/// What is right in the place of a wrong fact; what is nil stays as it was.
struct CorrectedValues: ParsableArguments {
  @Option(help: ArgumentHelp("The right period.", valueName: "period")) var period: String?
  @Option(help: ArgumentHelp("The right value of a measurement.", valueName: "value"))
  var value: String?
  @Option(help: ArgumentHelp("How many were measured.", valueName: "count")) var n: String?
  @Option(help: ArgumentHelp("The right target group of a measurement.", valueName: "group"))
  var group: String?
  @Flag(help: "The measurement is of all groups together.") var allGroups = false
  @Option(help: ArgumentHelp("The right amount of money.", valueName: "amount"))
  var amount: String?
  @Option(help: ArgumentHelp("The right words.", valueName: "text")) var text: String?
  @Option(help: ArgumentHelp("Where a value or amount is from.", valueName: "text"))
  var source: String?

  var isEmpty: Bool {
    [period, value, n, group, amount, text, source].allSatisfy { $0 == nil } && !allGroups
  }

  func validate() throws {
    if group != nil, allGroups {
      throw ValidationError("--group and --all-groups exclude each other.")
    }
  }

  /// The period, which is of the same kind where only that makes sense.
  func period(in wrong: Fact) throws -> Period {
    guard let period else { return wrong.period }
    switch wrong.content {
    case .actual, .harvest: return .month(try Written.month(period))
    case .decision, .action, .actionDone, .milestoneDone:
      return .day(try Written.day("--period", period))
    default: return try Written.period(period)
    }
  }

  /// The content with what is right; what a kind of fact has not is refused.
  func applied(
    to content: FactContent, in followed: () throws -> FollowedCase
  ) throws -> FactContent {
    switch content {
    case .measurement(let measurement): .measurement(try applied(to: measurement, in: followed))
    case .actual(let actual): .actual(try applied(to: actual))
    case .budget(let budget): .budget(try applied(to: budget))
    case .harvest(let harvest): .harvest(try applied(to: harvest))
    case .observation(let observation): .observation(try applied(to: observation))
    case .decision(let decision): .decision(try applied(to: decision))
    case .action(let action): .action(try applied(to: action))
    case .phase(let phase): .phase(try applied(to: phase))
    case .actionDone, .milestoneDone, .approval, .closing, .withdrawal:
      try only([], content.kind, content)
    }
  }

  private func applied(
    to old: Measurement, in followed: () throws -> FollowedCase
  ) throws -> Measurement {
    try only(["--value", "--n", "--group", "--all-groups", "--source"], .measurement, ())
    let value = try value.map { try Written.value($0, of: try followed().kpi(old.kpi.text)) }
    var new = Measurement(of: old.kpi, value ?? old.value)
    new.count = try n.map { try Written.read("--n", $0, WrittenOption.count) } ?? old.count
    new.group = allGroups ? nil : try group.map { try followed().group($0) } ?? old.group
    new.source = try newSource ?? old.source
    return new
  }

  private func applied(to old: Actual) throws -> Actual {
    try only(["--amount", "--source"], .actual, ())
    var new = old
    new.amount = try newAmount ?? old.amount
    new.source = try newSource ?? old.source
    return new
  }

  private func applied(to old: BudgetFigure) throws -> BudgetFigure {
    try only(["--amount"], .budget, ())
    var new = old
    new.amount = try newAmount ?? old.amount
    guard new.kind == .supplementary || new.amount >= .zero else {
      throw ValidationError("Only a supplementary budget may take money back.")
    }
    return new
  }

  private func applied(to old: Harvest) throws -> Harvest {
    try only(["--amount"], .harvest, ())
    var new = old
    if let amount { new.yearly = try Written.read("--amount", amount, WrittenOption.yearlyMoney) }
    return new
  }

  private func applied(to old: Observation) throws -> Observation {
    try only(["--text"], .observation, ())
    var new = old
    new.text = try newText ?? old.text
    return new
  }

  private func applied(to old: Rebaseline) throws -> Rebaseline {
    try only(["--text"], .phase, ())
    var new = old
    new.cause = try newText ?? old.cause
    return new
  }

  private func applied(to old: Decision) throws -> Decision {
    try only(["--text"], .decision, ())
    var new = old
    new.note = try newText ?? old.note
    return new
  }

  private func applied(to old: Action) throws -> Action {
    try only(["--text"], .action, ())
    var new = old
    new.what = try newText ?? old.what
    return new
  }

  private var newAmount: Money? {
    get throws { try amount.map { try Written.read("--amount", $0, WrittenOption.money) } }
  }
  private var newSource: String? {
    get throws { try source.map { try Written.words("--source", $0) } }
  }
  private var newText: String? {
    get throws { try text.map { try Written.words("--text", $0) } }
  }

  /// Gives the result unless an option was given that the kind of fact has not.
  @discardableResult
  private func only<Result>(
    _ options: [String], _ kind: FactKind, _ result: Result
  ) throws -> Result {
    let given: [String] = [
      ("--value", value), ("--n", n), ("--group", group),
      ("--all-groups", allGroups ? "" : nil), ("--amount", amount), ("--text", text),
      ("--source", source),
    ].filter { $0.1 != nil }.map(\.0)
    if let odd = given.first(where: { !options.contains($0) }) {
      let may = (options + ["--period"]).joined(separator: ", ")
      throw ValidationError("\(odd) is not of a fact of the kind \(kind.rawValue); it has \(may).")
    }
    return result
  }
}
