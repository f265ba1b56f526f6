import ArgumentParser

/// The root of the command line.
struct Afkast: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "afkast",
    abstract: "Does the initiative earn itself back?",
    discussion: """
      Afkast reads business cases from YAML files, says what is wrong with them, and computes \
      whether, and when, each one earns itself back.

      Examples:
        afkast new robot-vacuums --template welfare-technology
        afkast check cases
        afkast evaluate cases
        afkast evaluate cases/led-gadelys.yaml --language da
        afkast simulate cases/medicindispensere.yaml --within 48
        afkast compare cases/medicindispensere.yaml
        afkast goals cases
        afkast chain cases/led-gadelys.yaml
        afkast import actuals export.csv --dry-run
        afkast status cases --fail-on late,never
        afkast due cases --within "60 days"
        afkast form cases --department sundhed --mail
        afkast import form retur/*.xlsx --dry-run
        afkast workbook cases/led-gadelys.yaml
        afkast import case led-gadelys.xlsx --dry-run
        afkast lessons cases
        afkast report case cases/led-gadelys.yaml --output led-gadelys.html
        afkast export cashflow cases --output cashflow.xlsx
        afkast kpi medicindispensere i-brug
        afkast explain cases/led-gadelys.yaml net
        afkast evaluate cases --format json | python3 -m json.tool

      Exit codes: 0 fine, 3 what --fail-on asks about holds, 64 wrong usage, 65 mistakes in the
      files, 66 a file is missing, 70 our own fault, 73 and 74 cannot write, 130 interrupted.
      """,
    version: "afkast \(version)",
    subcommands: [
      CheckCommand.self, EvaluateCommand.self, SimulateCommand.self, CompareCommand.self,
      GoalsCommand.self, ChainCommand.self, StatusCommand.self, DueCommand.self,
      LessonsCommand.self, KPICommand.self, ExplainCommand.self, ReportCommand.self,
      ExportCommand.self, FormCommand.self, WorkbookCommand.self, NewCommand.self,
      ImportCommand.self, InitCommand.self,
      ApproveCommand.self, RecordCommand.self, RebaselineCommand.self, CorrectCommand.self,
      UndoCommand.self,
      LogCommand.self, ShowCommand.self, DiffCommand.self, VerifyCommand.self, BackupCommand.self,
      DoctorCommand.self,
    ])
}

/// A command that sees the world only through a context.
protocol ContextCommand: ParsableCommand {
  func run(in context: Context) throws
}
