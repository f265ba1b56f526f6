import AfkastEngine
package import AfkastModel

/// The municipality's own corrections, as they are written in `afkast.yaml`.
package struct LearnedPrudenceYAML: Sendable {
  private let report: LessonsReport
  private let name: String
  private let language: Language
  private let words: LessonWords

  package init(_ report: LessonsReport, name: String, _ language: Language) {
    self.report = report
    self.name = name
    self.language = language
    words = LessonWords(report, language)
  }

  /// A table with its source, every level with what it rests on, ending in a newline.
  package var text: String {
    let lines =
      ["# " + say(.howToUse(name)), "tables:", "  prudence:", "    \(name):"]
      + (["year: \(report.frame.asOf.year.number)", "source: \(source)"] + illustrative
      + ["costs:"] + levels(.cost) + ["benefits:"] + levels(.benefit)).map { "      " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private var other: PrudenceTable? {
    report.prudence.corrections.allSatisfy { $0.learned != nil } ? nil : report.prudence.other
  }

  private var source: String {
    let starts = report.counted.map(\.start)
    let last = report.frame.asOf
    let span = MonthSpan(starts.min() ?? last, through: last) ?? MonthSpan(last)
    return say(.source(starts.count, span, other: other?.name))
  }

  private var illustrative: [String] {
    other?.origin.isIllustrative == true ? ["illustrative: true  # " + say(.illustrative)] : []
  }

  private func levels(_ side: Side) -> [String] {
    report.prudence.corrections.filter { $0.side == side }.flatMap { correction in
      let why =
        correction.learned.map { aged in
          say(.learned(words.percent(aged.lesson.factor.value), words.basis(aged)))
        } ?? say(standing(of: correction))
      let line = "  \(correction.level.rawValue): \(percent(correction.part)) %  # \(why)"
      return [correction.unclear.map { "  # " + say(unclear($0, correction.level)) }, line]
        .compactMap(\.self)
    }
  }

  private func standing(of correction: LearnedPrudence.Correction) -> LessonsMessage {
    let table = report.prudence.other.name
    return correction.unclear == nil ? .notLearned(table: table) : .fromTable(table)
  }

  /// What was seen and is not certain: said, and left out of the percentages.
  private func unclear(_ aged: Lessons.Aged, _ level: EvidenceLevel) -> LessonsMessage {
    .unclear(level.rawValue, words.percent(aged.lesson.factor.value), words.basis(aged))
  }

  /// As the file has it: no mark between thousands, a decimal point, at most four decimals.
  private func percent(_ part: Ratio) -> String {
    let rounded = (part.value * 1_000_000).rounded() / 10_000
    return Int(exactly: rounded).map(String.init) ?? rounded.description
  }

  private func say(_ message: LessonsMessage) -> String { message.text(in: language) }
}
