import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Switching values as a table.
struct SwitchingTable {
  private let evaluation: Evaluation
  private let values: [SwitchingValue]
  private let language: Language
  private let numbers: NumberText

  init(_ evaluation: Evaluation, _ language: Language) {
    self.evaluation = evaluation
    values = evaluation.switching
    self.language = language
    numbers = NumberText(language)
  }

  var text: String {
    let promised = evaluation.promise != nil
    let columns: [TextTable.Column] = [
      .init("", .left), .init(say(.switchingBreakEven)), .init(say(.switchingPromise)),
    ]
    // A screen is narrow; other pages have room for the names.
    let short = rows.map { row in row.prefix(1).map { Self.short($0) } + row.dropFirst() }
    return TextTable(Array(columns.prefix(promised ? 3 : 2)), rows: short).text
  }

  /// What each is called, its value where it breaks even, and where the promise is just kept if there is one.
  var rows: [[String]] {
    values.map { value in
      let promise = evaluation.promise.map { _ in text(of: value.promise, value.subject) }
      return [name(of: value.subject), text(of: value.breakEven, value.subject)]
        + [promise].compactMap(\.self)
    }
  }

  private func name(of subject: SwitchingValue.Subject) -> String {
    switch subject {
    case .allBenefits: say(.allBenefits)
    case .line(let id): title(of: id)
    case .assumption(let id): id.text
    case .delay: say(.delayOfBenefits)
    }
  }

  private func title(of id: LineID) -> String {
    evaluation.businessCase.lines.first { $0.id == id }?.title?.visible ?? id.text
  }

  private static func short(_ name: String) -> String {
    name.count > 34 ? String(name.prefix(33)) + "…" : name
  }

  private func text(of value: SwitchingValue.Value?, _ subject: SwitchingValue.Subject) -> String {
    switch value {
    case .factor(let ratio): say(.shareOfPlan(percent(ratio.value)))
    case .quantity(let number): quantity(number, subject)
    case .months(let months): say(.months(numbers.decimal(months.count, decimals: 1)))
    case nil: say(.noValue)
    }
  }

  /// A value in the assumption's own unit, with as many decimals as tell it from the plan.
  private func quantity(_ number: WrittenNumber, _ subject: SwitchingValue.Subject) -> String {
    let known = values.first { $0.subject == subject }
    let planned = known?.plan
    let fewest = number.value.magnitude >= 100 ? 0 : number.value.magnitude >= 10 ? 1 : 2
    let texts = (fewest...fewest + 3).map { decimals in
      (numbers.decimal(number.value, decimals: decimals), plan(planned, decimals: decimals))
    }
    let text = texts.first { $0.0 != $0.1 }?.0 ?? texts[0].0
    let unit = known?.unit(in: evaluation.businessCase) ?? ""
    return "\(text) \(UnitText(language).after(number.value, unit))"
  }

  private func plan(_ value: SwitchingValue.Value?, decimals: Int) -> String? {
    guard case .quantity(let number) = value else { return nil }
    return numbers.decimal(number.value, decimals: decimals)
  }

  /// As few decimals as tell it from the plan itself: a promise that is nearly kept is not kept.
  private func percent(_ factor: Double) -> String {
    let near = (factor - 1).magnitude
    let decimals = near == 0 || near >= 0.005 ? 0 : near >= 0.0005 ? 1 : near >= 0.00005 ? 2 : 4
    return numbers.percent(factor, decimals: decimals)
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
