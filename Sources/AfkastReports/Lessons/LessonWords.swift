import AfkastEngine
import AfkastModel

/// How groups and numbers of lessons are called.
struct LessonWords {
  private let report: LessonsReport
  private let language: Language
  private let numbers: NumberText

  init(_ report: LessonsReport, _ language: Language) {
    self.report = report
    self.language = language
    numbers = NumberText(language)
  }

  /// The group as a row or sentence begins with it.
  func name(_ group: Lessons.Group) -> String {
    switch group {
    case .kind(let kind): return say(.kind(kind))
    case .department(let department, let side):
      let title = department.map(report.title) ?? DueMessage.noDepartment.text(in: language)
      return "\(title), \(say(.side(side)))"
    case .evidence(let level, let side):
      let title = level.map { say(.evidence($0.rawValue)) } ?? say(.knownPrices)
      return "\(title), \(say(.side(side)))"
    }
  }

  /// What is clear, in a sentence.
  func finding(_ group: Lessons.Group, _ aged: Lessons.Aged) -> String {
    say(.finding(name(group), percent(aged.lesson.factor.value), group.outcome, basis(aged)))
  }

  /// What a lesson rests on: how old, how many cases, and how sure.
  func basis(_ aged: Lessons.Aged) -> LessonsMessage.Basis {
    LessonsMessage.Basis(
      months: aged.age.count, cases: aged.lesson.cases,
      interval: aged.lesson.interval.map(interval) ?? "")
  }

  func percent(_ fraction: Double) -> String { numbers.percent(fraction, decimals: 0) }

  /// Both ends of an interval: `20–50 %`, or in words where a dash would stand beside a minus.
  func interval(_ interval: Interval) -> String {
    let low = numbers.decimal(interval.low * 100, decimals: 0)
    return low + (interval.low < 0 ? say(.to) : "–") + percent(interval.high)
  }

  private func say(_ message: LessonsMessage) -> String { message.text(in: language) }
}

extension Lessons.Group {
  fileprivate var outcome: LessonsMessage.Outcome {
    if case .kind(.capacity) = self { return .harvested }
    return side == .cost ? .spent : .realised
  }
}
