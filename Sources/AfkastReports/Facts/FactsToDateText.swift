import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Booked costs and measured values to date beside the plan, for people.
struct FactsToDateText {
  private let facts: FactsToDate
  private let language: Language
  private let numbers: NumberText

  init(_ facts: FactsToDate, _ language: Language) {
    self.facts = facts
    self.language = language
    numbers = NumberText(language)
  }

  /// The tables, ending in a newline; a sentence where nothing is booked or measured.
  var text: String {
    guard !facts.isEmpty else { return say(.nothing(facts.asOf)).wrapped() }
    let measured = facts.assumptions.isEmpty ? nil : assumptions
    return [say(.title(facts.asOf)) + "\n" + lines + notes, measured].compactMap(\.self)
      .joined(separator: "\n")
  }

  private var lines: String {
    TextTable(
      [
        .init(Message.thousandKroner.text(in: language), .left), .init(say(.planToDate)),
        .init(say(.running)), .init(say(.adjusted(facts.prices))),
      ],
      rows: facts.lines.map { line in
        return [line.line.title?.visible ?? line.line.id.text, thousands(line.plan)]
          + [thousands(line.booked?.running), thousands(line.booked?.adjusted)]
      }
    ).text
  }

  private var notes: String {
    let isAdjusted = !facts.lines.contains { $0.booked != nil && $0.booked?.adjusted == nil }
    let benefits = facts.lines.filter { $0.side == .benefit && $0.booked != nil }
    let savings = benefits.filter { $0.line.booking != nil }
    let income = benefits.filter { $0.line.booking == nil }
    let notes: [FactsToDateMessage?] = [
      facts.version.map { .version($0) },
      isAdjusted ? nil : .notAdjusted,
      facts.index.flatMap {
        isAdjusted ? .adjustedBy(TableUse(.priceIndex, $0.name, $0.origin)) : nil
      },
      savings.isEmpty ? nil : .savings(savings.map(\.line.id.text)),
      income.isEmpty ? nil : .income(income.map(\.line.id.text)),
      facts.open.isEmpty ? nil : .open(facts.open.map(\.text)),
      facts.elsewhere.isEmpty ? nil : .elsewhere(facts.elsewhere.map(\.line.text)),
    ]
    return notes.compactMap { $0.map { say($0).wrapped() } }.joined()
  }

  private var assumptions: String {
    TextTable(
      [
        .init(say(.assumption), .left), .init(say(.plan)), .init(say(.measured)),
        .init(say(.unit), .left), .init(say(.period), .left), .init(say(.kpi), .left),
      ],
      rows: facts.assumptions.map { row in
        let group = row.measurement?.group.map { " (\($0.text))" } ?? ""
        return [
          row.assumption.id.text, number(row.planWritten), number(row.measuredWritten),
          UnitText(language).several(row.assumption.unitText).visible,
          row.period.map(PeriodText(language).text) ?? "–", row.kpi.id.text + group,
        ]
      }
    ).text
  }

  private func thousands(_ money: Money?) -> String {
    money.map { numbers.thousands($0.kroner) } ?? "–"
  }

  private func number(_ value: Double?) -> String { value.map { numbers.plain($0) } ?? "–" }

  private func say(_ message: FactsToDateMessage) -> String { message.text(in: language) }
}

extension MeasuredAssumption {
  /// The plan's value in the unit that the case writes.
  var planWritten: Double? { plan.flatMap(written) }
  /// The measured value in the unit that the case writes.
  var measuredWritten: Double? { measured.flatMap(written) }

  private func written(_ value: Quotient) -> Double? { (value / assumption.unitSize)?.value }
}
