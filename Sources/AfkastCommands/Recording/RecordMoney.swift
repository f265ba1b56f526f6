import AfkastInput
import AfkastModel
import ArgumentParser

/// `afkast record actual`: money booked on a line.
struct RecordActual: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "actual", abstract: "Record money that was booked on a line in a month.",
    discussion: """
      Amounts have the sign of the books: spending is positive, income and money that came back negative. \
      On a benefit with booked the saving is its reference less the amount; on a benefit without it, \
      income is what it came to, so a positive amount counts as less benefit.
      """)

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "The line.") var line: String
  @Argument(help: "The month that it was booked in.") var month: String
  @Argument(
    help:
      "The amount, as in \"12_500 kr\"; after -- and a minus if it came in or back, as in -- \"-8 tkr\"."
  ) var amount: String

  @Option(help: ArgumentHelp("Where the amount is from.", valueName: "text"))
  var source: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let line = try followed.line(line)
    let actual = Actual(
      try Written.read("amount", amount, WrittenOption.money), on: line.id,
      source: try source.map { try Written.words("--source", $0) })
    let fact = try FactRecorder(followed.workspace, on: line, in: context).record(
      NewFact(of: followed.businessCase.id, in: .month(try Written.month(month)), .actual(actual)))
    FactDoubts(about: fact, in: followed.businessCase).narrate(on: context.console)
  }
}

/// `afkast record budget`: money budgeted on a line.
struct RecordBudget: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "budget", abstract: "Record money that was budgeted on a line for a period.")

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "The line.") var line: String
  @Argument(help: "The period, as in 2027.") var period: String
  @Argument(help: "The amount for the whole period.") var amount: String
  @Argument(help: "original, revised (in place of earlier ones) or supplementary (added to them).")
  var kind: String

  @Option(help: ArgumentHelp("Where supplementary money is from.", valueName: "text"))
  var financedBy: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let line = try followed.line(line)
    let kind: BudgetFigure.Kind = try Written.read("kind", kind, WrittenOption.choice)
    let amount = try Written.read("amount", amount, WrittenOption.money)
    guard kind == .supplementary || financedBy == nil else {
      throw ValidationError("--financed-by is for a supplementary budget.")
    }
    guard kind == .supplementary || amount >= .zero else {
      throw ValidationError("Only a supplementary budget may take money back.")
    }
    let figure = BudgetFigure(
      amount, on: line.id, kind,
      financedBy: try financedBy.map { try Written.words("--financed-by", $0) })
    try FactRecorder(followed.workspace, in: context).record(
      NewFact(of: followed.businessCase.id, in: try Written.period(period), .budget(figure)))
  }
}

/// `afkast record harvest`: a budget that was cut for a benefit.
struct RecordHarvest: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "harvest", abstract: "Record that a budget was cut for a benefit, from a month on."
  )

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "The benefit.") var line: String
  @Argument(help: "The first month with the lower budget.") var month: String
  @Argument(help: "How much lower, as in \"900 tkr/year\".") var amount: String

  @Option(help: ArgumentHelp("The account that was cut.", valueName: "account"))
  var account: String
  @Option(help: ArgumentHelp("The decision that cut it.", valueName: "text"))
  var decision: String
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let line = try followed.line(line)
    if case .cost = line.kind {
      throw ValidationError("\(line.id.text) is a cost; a benefit is harvested.")
    }
    let harvest = Harvest(
      try Written.read("amount", amount, WrittenOption.yearlyMoney), of: line.id,
      account: try Written.reference("--account", account),
      decision: try Written.reference("--decision", decision))
    let month = try Written.month(month)
    try FactRecorder(followed.workspace, in: context).record(
      NewFact(of: followed.businessCase.id, in: .month(month), .harvest(harvest)))
  }
}
