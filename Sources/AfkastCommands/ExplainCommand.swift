import AfkastDocuments
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast explain` shows what a number is made of.
struct ExplainCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what a number of a case is made of, down to its sources.",
    discussion: """
      Every number can be added up by hand to the one above: + and \u{2212} are added and subtracted, \
      × and ÷ multiply and divide, · says where a number comes from. A figure is made of lines, a line \
      of months, formula, assumptions and shares; name a month to see how that month is computed, and \
      a depth to see no more than so many levels.
      """)

  @Argument(help: "A case file, or - for standard input.")
  var path: String

  @Argument(
    help: ArgumentHelp(
      """
      A line, or one of \(ExplainedFigure.allCases.map(\.rawValue).joined(separator: ", ")).
      """, valueName: "line or figure"))
  var name: String = "net"

  @Option(
    help: ArgumentHelp("One month only, as in 2028-03.", valueName: "month"),
    transform: Self.month)
  var month: Month?

  @Option(
    help: ArgumentHelp(
      "No more than so many levels below the number; 2 gives the lines of a figure.",
      valueName: "levels"))
  var depth: Int?

  @Option(help: "How to show the tree.")
  var format: TreeFormat = .table

  @Option(
    help: ArgumentHelp(
      "Whose money counts: an actor, public, society, or a department.", valueName: "who"))
  var perspective: String?

  @Option(
    help: ArgumentHelp(
      "A scenario of the case, pessimistic, or optimistic.", valueName: "name"))
  var scenario: String?

  @OptionGroup(title: "Discounting")
  var discountOptions: DiscountOptions

  @Option(help: "The language of the tree; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let loaded = LoadedCases([path], in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    guard let only = loaded.cases.first, loaded.cases.count == 1 else {
      throw ValidationError("This explains one case; name one case file.")
    }
    let evaluated = only.evaluated(
      try settings(for: only, in: loaded), in: try scenarioName(of: only, in: loaded))
    try loaded.adding([only.file.diagnostic(of: evaluated)].compactMap(\.self))
      .exitIfMistaken(reportingTo: context)
    guard let evaluation = try evaluated?.get() else { return }
    try checkMonth(in: evaluation)
    let explained = try Explainable(named: name, in: evaluation)
      .explanation(of: evaluation, in: month)
    try loaded.adding([only.file.diagnostic(of: explained)].compactMap(\.self))
      .exitIfMistaken(reportingTo: context)
    let whole = try explained.get()
    show(evaluation, depth.map(whole.upTo) ?? whole, loaded, on: context.console)
  }

  func validate() throws {
    if let depth, depth < 0 { throw ValidationError("--depth is 0 or more.") }
    guard month != nil, let figure = ExplainedFigure(rawValue: name), !figure.isMonthly else {
      return
    }
    throw ValidationError("\(name) is of the whole case and not of one month; leave out --month.")
  }

  private func scenarioName(
    of only: LoadedCases.Loaded, in loaded: LoadedCases
  ) throws -> ScenarioName {
    let names = try ScenarioOption(loaded.cases).scenarios(named: scenario)(only)
    guard let name = names.first, names.count == 1 else {
      throw ValidationError("This explains one scenario; name one.")
    }
    return name
  }

  private func settings(
    for only: LoadedCases.Loaded, in loaded: LoadedCases
  ) throws -> EvaluationSettings {
    var settings = EvaluationSettings(
      discounting: try discountOptions.applied(in: only.workspace),
      perspective: try PerspectiveOption(loaded.cases).perspective(named: perspective))
    settings.searchesSwitching = false
    return settings
  }

  private func checkMonth(in evaluation: Evaluation) throws {
    let horizon = evaluation.flow.horizon
    guard let month, !horizon.contains(month) else { return }
    throw ValidationError(
      "The case has no month \(month); it goes from \(horizon.first) to \(horizon.last).")
  }

  private func show(
    _ evaluation: Evaluation, _ explanation: Explanation, _ loaded: LoadedCases,
    on console: any Console
  ) {
    switch format {
    case .table:
      let language = loaded.language(asked: language)
      let explained = ExplainedCase(evaluation, explanation, in: month, language)
      console.write(ExplanationText(explained).text)
    case .json:
      // Programs get the same file whatever the workspace.
      let explained = ExplainedCase(evaluation, explanation, in: month, language ?? .english)
      let generator = "afkast \(Afkast.version)"
      console.write(ExplanationJSON(explained, generator: generator).json.text)
    }
  }

  private static func month(_ text: String) throws -> Month {
    do { return try WrittenOption.month(text) } catch { throw ValidationError(error.message) }
  }
}
