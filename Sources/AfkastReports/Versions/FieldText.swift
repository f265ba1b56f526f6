import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// What a field of a case says, for people: the case's own words, with numbers and money as they are
/// read in a language.
struct FieldText {
  private let language: Language
  private let numbers: NumberText

  init(_ language: Language) {
    self.language = language
    numbers = NumberText(language)
  }

  /// The text; a dash where the field was left out.
  func text(of value: FieldValue?) -> String {
    guard let value else { return "–" }
    switch value {
    case .text(let text): return text.visible
    case .number(let number): return numbers.plain(number, upTo: 6)
    case .factor(let factor): return "× " + numbers.plain(factor, upTo: 6)
    case .flag(let flag): return flag ? say(.yes) : say(.no)
    case .quantity(let number, let unit):
      let unit = UnitText(language).after(number, unit).visible
      return numbers.plain(number, upTo: 6) + (unit.isEmpty ? "" : " \(unit)")
    case .money(let money): return kroner(money.kroner)
    case .rate(let rate): return say(.yearly(kroner(rate.orePerYear / 100)))
    case .share(let share): return percent(share.fraction)
    case .discountRate(let rate): return percent(rate.value)
    case .months(let months): return say(.months(numbers.plain(months.count)))
    case .month(let month): return month.description
    case .span(let span): return "\(span.first)..\(span.last)"
    case .year(let year): return String(year.number)
    case .list(let values): return values.map { text(of: $0) }.joined(separator: ", ")
    case .entries(let entries): return entries.map { text(of: $0) }.joined(separator: ", ")
    }
  }

  /// Kroner to the øre, if there is any.
  func kroner(_ kroner: Double) -> String {
    let number = numbers.decimal(kroner, decimals: kroner == kroner.rounded() ? 0 : 2)
    return language == .danish ? "\(number) kr." : "DKK \(number)"
  }

  private func text(of entry: FieldValue.Entry) -> String {
    let key = text(of: entry.key)
    return key.isEmpty ? text(of: entry.value) : "\(key): \(text(of: entry.value))"
  }

  private func percent(_ fraction: Double) -> String {
    numbers.plain(fraction * 100) + (language == .danish ? " %" : "%")
  }

  private func say(_ message: DifferenceMessage) -> String { message.text(in: language) }
}
