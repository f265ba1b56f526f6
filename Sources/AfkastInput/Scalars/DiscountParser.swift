import AfkastDiagnostics
package import AfkastModel

/// Reads the name of a discount schedule: `dk-2021`, or `constant:4 %`.
enum DiscountParser {
  static func parse(_ text: String) throws(ScalarProblem) -> DiscountSchedule {
    if let schedule = DiscountSchedule.builtIn.first(where: { $0.name == text }) {
      return schedule
    }
    if text.hasPrefix("constant:") {
      let rate = try PercentageParser.parseRate(text.dropFirst("constant:".count).trimmed)
      return .constant(rate)
    }
    let names = DiscountSchedule.builtIn.map(\.name) + ["constant:4 %"]
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
