import AfkastDiagnostics
package import AfkastModel

/// Reads the name of a discount schedule: `dk-2021`, one of the workspace's, or `constant:4 %`.
enum DiscountParser {
  /// The schedule; nil where the workspace's own were not all read, which has been reported.
  static func parse(
    _ text: String, in workspace: Workspace = Workspace()
  ) throws(ScalarProblem) -> DiscountSchedule? {
    let schedules = DiscountSchedule.builtIn + workspace.discountSchedules
    if let schedule = schedules.first(where: { $0.name == text }) { return schedule }
    if text.hasPrefix("constant:") {
      let rate = try PercentageParser.parseRate(text.dropFirst("constant:".count).trimmed)
      return .constant(rate)
    }
    if workspace.incompleteTables.contains(.discount) { return nil }
    let names = schedules.map(\.name) + ["constant:4 %"]
    let meant = NearMiss.best(for: text, among: names)
    throw ScalarProblem(
      .unknownChoice, "there is no discount schedule \"\(text.visibleShort)\"",
      hint: meant.map { "did you mean \($0)?" } ?? "one of " + names.joined(separator: ", "),
      write: meant)
  }
}

extension DiscountSchedule {
  /// One rate for all years, named after it: `constant:4 %`.
  package static func constant(_ rate: YearlyRate) -> DiscountSchedule {
    // Rates are read with few decimals; 100 × 0.035 must not print as 3.5000000000000004.
    let percent = (rate.value * 1e12).rounded() / 1e10
    let text = percent == percent.rounded() ? String(Int(percent)) : String(percent)
    return .constant(rate, name: "constant:\(text) %")
  }
}
