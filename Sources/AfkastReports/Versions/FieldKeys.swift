import AfkastDocuments
import AfkastEngine
import AfkastModel

extension FieldValue {
  /// The value for programs, without its unit: money in kroner, shares and rates as fractions.
  var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .number(let number), .factor(let number), .quantity(let number, _): .number(number)
    case .flag(let flag): .bool(flag)
    case .money(let money): .number(money.kroner)
    case .rate(let rate): .number(rate.orePerYear / 100)
    case .share(let share): .number(share.fraction)
    case .discountRate(let rate): .number(rate.value)
    case .months(let months): .number(months.count)
    case .month(let month): .string(month.description)
    case .span(let span): .string("\(span.first)..\(span.last)")
    case .year(let year): .integer(year.number)
    case .list(let values): .array(values.map(\.json))
    case .entries(let entries):
      .array(entries.map { .object([("key", $0.key.json), ("value", $0.value.json)]) })
    }
  }

  /// The unit of the value, or of the values in it that have one.
  var unit: String? {
    switch self {
    case .quantity(_, let unit): unit
    case .money: "kr"
    case .rate: "kr/year"
    case .months: "months"
    case .list(let values): values.lazy.compactMap(\.unit).first
    case .entries(let entries): entries.lazy.compactMap(\.value.unit).first
    default: nil
    }
  }

  /// The value in one cell.
  var cell: Cell {
    switch json {
    case .number(let number): .number(number)
    case .integer(let number): .integer(number)
    case .bool(let flag): .text(flag ? "true" : "false")
    case .string(let text): .text(text)
    default: .text(flat)
    }
  }

  /// Several values in one text: `2027: 100; 2028: 120`.
  private var flat: String {
    switch self {
    case .list(let values): values.map(\.flat).joined(separator: "; ")
    case .entries(let entries):
      entries.map { "\($0.key.flat): \($0.value.flat)" }.joined(separator: "; ")
    default:
      switch cell {
      case .empty: ""
      case .text(let text): text
      case .integer(let number): String(number)
      case .number(let number): JSON.number(number).text(indent: 0)
      }
    }
  }
}
