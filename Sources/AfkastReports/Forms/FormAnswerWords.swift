import AfkastDiagnostics
import AfkastEngine
import AfkastExchange
import AfkastModel

/// What an answer of a form says, and what stands in its way, in words.
struct FormAnswerWords {
  private let language: Language
  private let numbers: NumberText

  init(_ language: Language) {
    self.language = language
    numbers = NumberText(language)
  }

  func text(of answer: FormAnswer) -> String {
    switch answer.content {
    case .measurement(let measured):
      let value = measured.measurement.value.number
      let count = measured.measurement.count.map { ", n = \($0)" } ?? ""
      let unit = UnitText(language).after(value, measured.unit).visible
      return "\(text(of: answer.row)): \(numbers.plain(value, upTo: 6)) \(unit)\(count)"
    case .remark(let observation, _):
      return "\(text(of: answer.row)): \"\(Self.shortened(observation.text).visible)\""
    case .action(_, let day), .milestone(_, let day):
      return "\(text(of: answer.row)): \(say(.done))" + (day.map { " \($0)" } ?? "")
    }
  }

  func text(of row: FormRowID) -> String {
    let subject =
      switch row.subject {
      case .measurement(let kpi, let group, let period, _):
        [kpi.text, group?.text, PeriodText(language).text(period)].compactMap(\.self)
          .joined(separator: ", ")
      case .action(let fact): say(.action(fact.number))
      case .milestone(let milestone): say(.milestone(milestone.text))
      }
    return "\(row.caseID.text) \(subject)"
  }

  /// Why a value is asked about.
  func text(of doubt: FormDoubt, _ answer: FormAnswer) -> String {
    let distant = doubt.distant
    let (low, high) = (distant.usual.lowerBound, distant.usual.upperBound)
    let range = doubt.isHidden ? nil : (numbers.brief(low), numbers.brief(high))
    let why =
      switch distant.measure {
      case .limits: say(.outsideLimits(range))
      case .values(let count): say(.farFromValues(count, range))
      case .plan: say(.farFromPlan(range))
      }
    guard let slip = distant.slip, let measured = answer.measured else { return why }
    let times = measured.measurement.value.number / slip
    let factor = numbers.plain(times.magnitude >= 1 ? times.rounded() : 1 / times, upTo: 0)
    return "\(why) " + say(.slip(numbers.plain(slip, upTo: 6), factor, isTooMuch: times > 1))
  }

  func text(of fault: FormFault) -> String {
    guard let command = fault.correction(because: say(.why)),
      case .differs(let fact, let new) = fault.problem, case .measurement(let old) = fact.content
    else { return fault.problem.text(in: language) }
    let value = numbers.plain(old.value.number, upTo: 6)
    let said = new.value == old.value ? old.count.map { "n = \($0)" } ?? value : value
    return MeasurementImportMessage.differs(fact.id.number, said, command: command)
      .text(in: language)
  }

  private static func shortened(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }

  private func say(_ message: FormImportMessage) -> String { message.text(in: language) }
}
