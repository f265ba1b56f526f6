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
      × multiplies, · says where a number comes from. A figure is made of lines; name a line to see \
      its formula, assumptions, shares and months, and a month to see how that month is computed.
      """)

  @Argument(help: "A case file, or - for standard input.")
  var path: String

  @Argument(
    help: ArgumentHelp(
      "A line, or one of costs, benefits, net, npv.", valueName: "line or figure"))
  var name: String = "net"

  @Option(
    help: ArgumentHelp("One month only, as in 2028-03.", valueName: "month"),
    transform: Self.month)
  var month: Month?

  @Option(help: "How to show the tree.")
  var format: TreeFormat = .table

  @Option(
    help: ArgumentHelp(
      "Whose money counts: an actor, public, society, or a department.", valueName: "who"))
  var perspective: String?

  @Option(help: "The language of the tree; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let loaded = LoadedCases([path], in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    guard let only = loaded.cases.first, loaded.cases.count == 1 else {
      throw ValidationError("This explains one case; name one case file.")
    }
    let evaluated = only.evaluated(try settings(for: only, in: loaded))
    try loaded.adding([only.file.diagnostic(of: evaluated)].compactMap(\.self))
      .exitIfMistaken(reportingTo: context)
    guard let evaluation = try evaluated?.get() else { return }
    try checkMonth(in: evaluation)
    let explained = try Explainable(named: name, in: evaluation)
      .explanation(of: evaluation, in: month)
    try loaded.adding([only.file.diagnostic(of: explained)].compactMap(\.self))
      .exitIfMistaken(reportingTo: context)
    show(evaluation, try explained.get(), loaded, on: context.console)
  }

  private func settings(
    for only: LoadedCases.Loaded, in loaded: LoadedCases
  ) throws -> EvaluationSettings {
    EvaluationSettings(
      discounting: only.workspace.discounting,
      perspective: try PerspectiveOption(loaded.cases).perspective(named: perspective))
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
