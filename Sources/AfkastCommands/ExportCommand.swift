import ArgumentParser

/// `afkast export` makes tables for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Make tidy tables for Power BI and the finance system.",
    discussion: """
      One row a fact, the header in row 1, keys in every row, no totals. Columns have English names in \
      every language; later versions add some at the end and rename none. A workbook has real \
      numbers and days. CSV has ISO days and a decimal point; --language da makes it one that a \
      Danish Excel opens by double click. Values of fewer people than suppressBelow are left out, and \
      the column "hidden" says so.

      Examples:
        afkast export facts -o facts.xlsx
        afkast export cashflow cases -o cashflow.csv
        afkast export cashflow cases --with-facts --as-of 2028-12 -o cashflow.xlsx
        afkast export portfolio cases --as-of 2028-12 --format csv
      """,
    subcommands: [ExportFacts.self, ExportCashflow.self, ExportPortfolio.self])
}
