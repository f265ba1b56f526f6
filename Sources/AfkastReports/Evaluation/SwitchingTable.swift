import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Switching values as a table.
struct SwitchingTable {
  private let evaluation: Evaluation
  private let language: Language
  private let numbers: NumberText

  init(_ evaluation: Evaluation, _ language: Language) {
    self.evaluation = evaluation
    self.language = language
    numbers = NumberText(language)
  }

  var text: String {
    let promised = evaluation.promise != nil
    let columns: [TextTable.Column] = [
      .init("", .left), .init(say(.switchingBreakEven)), .init(say(.switchingPromise)),
    ]
    let rows = evaluation.switching.map { value in
      [name(of: value.subject), text(of: value.breakEven), text(of: value.promise)]
    }
    return TextTable(
      Array(columns.prefix(promised ? 3 : 2)), rows: rows.map { Array($0.prefix(promised ? 3 : 2)) }
    ).text
  }

  private func name(of subject: SwitchingValue.Subject) -> String {
    switch subject {
    case .allBenefits: say(.allBenefits)
    case .line(let id): id.text
    case .delay: say(.delayOfBenefits)
    }
  }

  private func text(of value: SwitchingValue.Value?) -> String {
    switch value {
    case .factor(let ratio): say(.shareOfPlan(numbers.percent(ratio.value, decimals: 0)))
    case .months(let months): say(.months(numbers.decimal(months.count, decimals: 1)))
    case nil: say(.noValue)
    }
  }

  private func say(_ message: Message) -> String { message.text(in: language) }
}
