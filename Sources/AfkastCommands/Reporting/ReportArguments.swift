import ArgumentParser

/// What every report is told: of which cases, as of when, and where it goes.
struct ReportArguments: ParsableArguments {
  @Argument(
    help: "Case files, or folders with cases; the workspace around this folder if not given.")
  var paths: [String] = []

  @OptionGroup var months: MonthOptions
  @OptionGroup var departments: DepartmentOption
  @OptionGroup var options: ReportOptions
}
