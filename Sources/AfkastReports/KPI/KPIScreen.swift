import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// All that is known of one KPI, the verdict first.
struct KPIScreen {
  private let standing: KPIStanding
  private let report: KPIReport
  private let words: KPIWords

  private static let mostFlagged = 12

  init(_ standing: KPIStanding, _ report: KPIReport, _ language: Language) {
    self.standing = standing
    self.report = report
    words = KPIWords(standing, report, language)
  }

  private var judgement: KPIJudgement { standing.judgement }

  /// The sections, each ending in a newline.
  var text: String {
    [
      head, KPIChart(words).text, section(.flagged, flagged),
      section(.phases, KPIPhaseText(words).lines + proposal), section(.effect, effect),
      section(.expectation, KPIEffectText(words).expectation),
      section(.questions, KPIQuestionText(words).lines),
    ].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var head: String {
    let rows: [(KPIMessage, String)] = [
      (.conclusion, words.verdict), (.progress, words.progress), (.variation, words.variation),
      (.assurance, words.assurance), (.next, words.next),
    ]
    let width = rows.map { say($0.0).count }.max() ?? 0
    let hanging = String(repeating: " ", count: width + 4)
    return "\(words.name): \(words.level)".wrapped(hanging: "  ")
      + rows.map { name, text in
        let label = say(name)
        let space = String(repeating: "\u{A0}", count: width - label.count + 2)
        // Unbreakable while it is wrapped, so that the columns stand.
        return "\(label)\(space)\(text)".wrapped(indent: "  ", hanging: hanging)
          .replacing("\u{A0}", with: " ")
      }.joined() + notes
  }

  /// What is missing, so that nobody takes it for nothing.
  private var notes: String {
    let readings = judgement.points.compactMap(\.reading)
    let values = readings.reduce(0) { $0 + $1.valueCount }
    return [
      values > readings.count ? say(.means(values: values, points: readings.count)) : nil,
      words.hidesNumbers ? say(.hiddenNumbers) : nil,
      standing.gapCount > 0 ? say(.gaps(standing.gapCount)) : nil,
      standing.emptyPeriods.isEmpty ? nil : say(.empty(standing.emptyPeriods)),
    ].compactMap { $0?.wrapped(indent: "  ", hanging: "  ") }.joined()
  }

  /// Newest last, and how many more there are.
  private var flagged: [String] {
    let all = standing.flagged
    let shown = all.suffix(Self.mostFlagged).compactMap { point in
      point.reading.map { reading in
        let kind = words.say(KPISignalMessage.kind(point.chart.variation))
        let why = point.chart.signals.map(reason).joined(separator: "; ")
        let period = PeriodText(words.language).text(reading.period)
        return "\(period)  \(words.shown(reading))  \(kind): \(why)"
      }
    }
    let more = all.count - shown.count
    return (more > 0 ? [say(.earlier(more)).beginningLarge] : []) + shown
  }

  private func reason(_ signal: ControlSignal) -> String {
    let (count, limit) = (signal.places.count, signal.limit.map(words.made) ?? "–")
    let message: KPISignalMessage =
      switch signal.rule {
      case .outside: .outside(signal.side, limit: limit)
      case .trend: .trend(count, signal.side, places: words.span(signal.places))
      case .twoOfThree:
        .twoOfThree(signal.side, limit: limit, places: words.list(signal.places))
      case .shift: .shift(count, signal.side, mean: limit, places: words.span(signal.places))
      }
    return words.say(message)
  }

  /// Offered with the command that records it, never done.
  private var proposal: [String] {
    guard let proposal = judgement.proposal,
      let period = judgement.points[proposal.start].reading?.period
    else { return [] }
    let command =
      "afkast rebaseline \(report.businessCase.id.text) \(standing.kpi.id.text) \(period) --cause \"…\""
    let text = say(
      .proposal(
        PeriodText(words.language).text(period), proposal.length, proposal.side))
    return ["\(say(.proposed)): \(text)", command]
  }

  private var effect: [String] { KPIEffectText(words).lines }

  private func section(_ heading: KPIMessage, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return say(heading) + "\n" + lines.map { $0.wrapped(indent: "  ", hanging: "    ") }.joined()
  }

  private func say(_ message: KPIMessage) -> String { words.say(message) }
}
