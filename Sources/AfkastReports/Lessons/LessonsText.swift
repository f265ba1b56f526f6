import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// Lessons for people: a row a group, and a sentence a clear finding.
package struct LessonsText: Sendable {
  private let report: LessonsReport
  private let language: Language
  private let words: LessonWords

  package init(_ report: LessonsReport, _ language: Language) {
    self.report = report
    self.language = language
    words = LessonWords(report, language)
  }

  /// The screen, ending in a newline.
  package var text: String {
    let head = say(.heading(report.frame.asOf, knownAt: report.frame.knownAt)).wrapped(
      to: Self.width)
    return ([head + paragraph(counts)] + lessons + [paragraph(notes) + ends])
      .joined(separator: "\n")
  }

  /// Three columns an age.
  private static let width = 120

  private var lessons: [String] {
    guard !report.lessons.rows.isEmpty else { return [] }
    return [table, paragraph(findings)]
  }

  private var counts: [String] {
    let (counted, all) = (report.counted.count, report.cases.count)
    let leftOut = LessonsMessage.LeftOut.allCases.compactMap { reason in
      let count = report.cases.count { reason.holds(of: $0.answer) }
      return count == 0 ? nil : say(.leftOut(reason, count))
    }
    return [say(.counted(counted, of: all))] + leftOut
      + report.cases.flatMap { one in
        notes(of: one).map { "\(one.id.text): " + $0.text(in: language) }
      } + report.frame.missing.notes(in: language)
  }

  private func notes(of one: LessonsReport.Case) -> [StatusMessage] {
    if let problem = one.problem { return [.problem(problem)] }
    guard !one.samples.isEmpty, !one.unadjustedYears.isEmpty else { return [] }
    return [.unadjusted(one.unadjustedYears.map { String($0.number) })]
  }

  private var notes: [String] {
    guard !report.lessons.rows.isEmpty else { return [] }
    return [say(.legend)] + (report.isLearned ? [say(.offer)] : [])
  }

  private var ends: String { StatusNotes.stores(report.frame, language, width: Self.width) }

  private var findings: [String] {
    let clear = report.lessons.rows.compactMap { row in
      row.oldest.flatMap { $0.lesson.isClear ? words.finding(row.group, $0) : nil }
    }
    return clear.isEmpty ? [say(.nothingClear)] : clear
  }

  private var ages: [WholeMonths] {
    let reached = Set(report.lessons.rows.flatMap { $0.ages.map(\.age) })
    return LessonSample.ages.filter(reached.contains)
  }

  private var table: String {
    let columns: [TextTable.Column] =
      [.init(say(.realisedHeading), .left)]
      + ages.flatMap { age in
        [say(.months(age.count)), say(.intervalHeading), say(.casesHeading)].map { .init($0) }
      }
    let rows = report.lessons.rows
    let cells = rows.indices.flatMap { index in
      let isNew = index > 0 && rows[index].group.isOther(than: rows[index - 1].group)
      return (isNew ? [[String](repeating: "", count: columns.count)] : []) + [row(rows[index])]
    }
    return TextTable(columns, rows: cells, width: Self.width).text
  }

  private func row(_ row: Lessons.Row) -> [String] {
    [words.name(row.group)]
      + ages.flatMap { age -> [String] in
        guard let lesson = row.ages.first(where: { $0.age == age })?.lesson else {
          return ["", "", ""]
        }
        let interval = lesson.interval.map(words.interval) ?? say(.tooFew)
        return [words.percent(lesson.factor.value), interval, String(lesson.cases)]
      }
  }

  private func paragraph(_ sentences: [String]) -> String {
    sentences.map { $0.wrapped(to: Self.width, hanging: "  ") }.joined()
  }

  private func say(_ message: LessonsMessage) -> String { message.text(in: language) }
}

extension Lessons.Group {
  /// Whether it tells lines apart by another thing.
  fileprivate func isOther(than group: Lessons.Group) -> Bool {
    switch (self, group) {
    case (.kind, .kind), (.department, .department), (.evidence, .evidence): false
    default: true
    }
  }
}

extension LessonsMessage.LeftOut {
  fileprivate func holds(of answer: LessonsReport.Answer) -> Bool {
    switch (self, answer) {
    case (.notApproved, .notApproved), (.tooEarly, .tooEarly), (.tooLittle, .tooLittle): true
    default: false
    }
  }
}
