import ArgumentParser

/// `afkast report` makes what people read who never see a terminal.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make reports for people: pages, PDF, workbooks.",
    discussion: """
      A report is made from the case files and the facts in afkast.db. Several cases give a file each, in \
      the folder that --output names. A page of HTML needs no other file and runs no script; PDF is that \
      page, printed by chromium or else weasyprint, which must be installed.

      Examples:
        afkast report case cases/led-gadelys.yaml --output led-gadelys.html
        afkast report case cases --as-of 2028-12 --output reports/ --format pdf
        afkast report portfolio cases --output portfolio.xlsx
        afkast report board cases --department sundhed --output board.pdf
        afkast report council cases/led-gadelys.yaml --format md
        afkast report case cases/led-gadelys.yaml --output led-gadelys.html --watch
      """,
    subcommands: [
      ReportCase.self, ReportPortfolio.self, ReportBoard.self, ReportCouncil.self,
    ])
}
