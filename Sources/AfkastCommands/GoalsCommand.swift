import AfkastDocuments
import AfkastEngine
import AfkastModel
import AfkastReports
import ArgumentParser

/// `afkast goals` prints the municipality's goals with the cases that serve them.
struct GoalsCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "goals",
    abstract: "Print the goals in their order, with the cases that serve them.",
    discussion: """
      The goals are those of afkast.yaml, from the council down, the weightiest first. Each case has \
      the month in which it is earned back and its net, as the municipality sees them. Nothing is \
      added up over cases: two cases of one goal may be two ways of reaching it.
      """)

  @Argument(help: "Case files, folders with cases, or workspace files; this folder if not given.")
  var paths: [String] = ["."]

  @Option(help: "How to show the goals.")
  var format: OutputFormat = .table

  @Option(help: "The language of the tree; the workspace's if not given.")
  var language: Language?

  func run(in context: Context) throws {
    let loaded = LoadedCases(paths, in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    let results = loaded.cases.concurrentMap { $0.evaluated(EvaluationSettings()) }
    let failures = zip(loaded.cases, results).compactMap { $0.file.diagnostic(of: $1) }
    try loaded.adding(failures).exitIfMistaken(reportingTo: context)
    let trees = loaded.goalTrees(with: results.map { try? $0?.get() })
    context.console.write(text(of: trees, in: loaded.language(asked: language)))
  }

  private func text(of trees: [GoalTree], in language: Language) -> String {
    switch format {
    case .json: return GoalTreeJSON(trees, generator: "afkast \(Afkast.version)").json.text
    case .csv:
      let csv = GoalTreeCSV(trees)
      return CSV(self.language == .danish ? .danishExcel : .machine)
        .text(header: csv.header, rows: csv.rows)
    case .table: return GoalTreeText(trees, language).text
    }
  }
}
