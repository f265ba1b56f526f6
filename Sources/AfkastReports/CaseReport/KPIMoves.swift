import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// Where the headline KPIs have gone since a decision: from the last value before it to the newest one.
struct KPIMoves {
  private let reported: ReportedCase
  private let day: Day?
  private let language: Language

  init(_ reported: ReportedCase, since day: Day?, _ language: Language) {
    self.reported = reported
    self.day = day
    self.language = language
  }

  /// One for each; none without a decision.
  var sentences: [String] {
    guard let day else { return [] }
    return HeadlineKPIs(reported.kpis).headlines.compactMap { sentence($0, since: day) }
  }

  private func sentence(_ standing: KPIStanding, since day: Day) -> String? {
    let words = KPIWords(standing, reported.kpis, language)
    let readings = standing.judgement.points.compactMap(\.reading)
    let title = standing.kpi.title.visible
    guard let before = readings.last(where: { $0.period.lastDay <= day }) else { return nil }
    guard let latest = readings.last, latest.period.lastDay > day else {
      return DecisionMessage.notMeasuredSince(title).text(in: language)
    }
    // Two values that are not shown read alike, and say nothing of each other.
    let isHidden = [before, latest].contains { reported.kpis.shown($0, in: standing).value == nil }
    return DecisionMessage.moved(
      title, from: words.shown(before), to: words.shown(latest),
      isSame: !isHidden && before.value == latest.value, in: words.periods.text(latest.period)
    ).text(in: language)
  }
}
