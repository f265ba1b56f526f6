import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// The money of cases as a tidy table: one row a case, line and month.
package enum CashflowExport {
  /// The table; columns of what is known are empty where nobody asked for facts.
  package static let table = ExportTable<Row>(
    "cashflow",
    [
      .init("case", .text) { $0.line.caseID }, .init("caseTitle", .text) { $0.line.caseTitle },
      .init("alternativeTo", .text) { $0.line.alternativeTo },
      .init("line", .text) { $0.line.id }, .init("lineTitle", .text) { $0.line.title },
      .init("side", .text) { $0.line.side }, .init("kind", .text) { $0.line.kind },
      .init("actor", .text) { $0.line.actor },
      .init("department", .text) { $0.line.department },
      .init("area", .text) { $0.line.area }, .init("account", .text) { $0.line.account },
      .init("prices", .integer) { $0.line.prices }, .init("month", .day) { $0.month },
      .init("amount", .money) { TidyValue($0.amount) },
      .init("net", .money) { TidyValue($0.net) },
      .init("discountFactor", .number) { .number($0.discountFactor) },
      .init("asOf", .day) { $0.line.asOf },
      .init("standing", .text) { TidyValue($0.known?.standing.rawValue) },
      .init("measured", .money) { TidyValue($0.known?.measured) },
      .init("confirmed", .money) { TidyValue($0.known?.confirmed) },
      .init("forecast", .money) { TidyValue($0.known?.forecast) },
    ])

  /// A month of a line.
  package struct Row: Sendable {
    fileprivate let line: DescribedLine
    fileprivate let month: TidyValue
    fileprivate let amount: Money
    fileprivate let discountFactor: Double
    /// Nil where nobody asked for facts.
    fileprivate var known: Known?

    fileprivate var net: Money? { try? amount.onNet(isBenefit: line.isBenefit) }
  }

  /// What is known of a month.
  fileprivate struct Known: Sendable {
    let standing: Standing
    /// Nil where the month has not passed.
    let measured, confirmed: Money?
    let forecast: Money
  }

  /// The rows of a case as it is planned; `EvaluationFailure` if an amount cannot be computed.
  package static func rows(
    of businessCase: BusinessCase, _ discounting: Discounting
  ) throws(EvaluationFailure) -> [Row] {
    let flow = try CashFlow(
      of: businessCase, in: Circumstances(of: businessCase), seenBy: .actor(.municipality))
    let months = ExportMonths(flow.horizon, discounting)
    let seen = flow.costLines.map { ($0, false) } + flow.benefitLines.map { ($0, true) }
    return seen.flatMap { seen, isBenefit in
      let line = DescribedLine(seen.line, isBenefit: isBenefit, of: businessCase)
      return seen.months.indices.map { index in
        Row(
          line: line, month: months.days[index], amount: seen.months[index],
          discountFactor: months.factors[index])
      }
    }
  }

  /// The rows of a case that is followed up: what its version plans, and what is known of it.
  package static func rows(of review: CaseReview, _ discounting: Discounting) -> [Row] {
    let curves = review.curves
    let months = ExportMonths(curves.forecast.horizon, discounting)
    return curves.lines.flatMap { followed in
      let line = DescribedLine(
        followed.line, isBenefit: followed.isBenefit, of: curves.businessCase,
        asOf: review.basis.asOf)
      return followed.planned.indices.map { index in
        Row(
          line: line, month: months.days[index], amount: followed.planned[index],
          discountFactor: months.factors[index], known: Known(followed, at: index))
      }
    }
  }
}

extension CashflowExport.Known {
  fileprivate init(_ line: FollowedLine, at index: Int) {
    standing = line.standings[index]
    measured = index < line.passed ? line.measured[index] : nil
    confirmed = index < line.passed ? line.confirmed[index] : nil
    forecast = line.forecast[index]
  }
}

/// The months of a horizon, made once for all lines of a case.
private struct ExportMonths {
  let days: [TidyValue]
  let factors: [Double]

  init(_ horizon: MonthSpan, _ discounting: Discounting) {
    days = (0..<horizon.count).map { TidyValue(horizon.month(at: $0)) }
    factors = DiscountFactors(discounting, over: horizon).factors
  }
}

/// What is the same in all rows of a line.
private final class DescribedLine: Sendable {
  let caseID, caseTitle, alternativeTo, prices, asOf: TidyValue
  let id, title, side, kind, actor, department, area, account: TidyValue
  let isBenefit: Bool

  init(_ line: Line, isBenefit: Bool, of businessCase: BusinessCase, asOf: Month? = nil) {
    caseID = .text(businessCase.id.text)
    caseTitle = .text(businessCase.title)
    alternativeTo = TidyValue(businessCase.alternativeTo?.text)
    prices = TidyValue(businessCase.prices?.number)
    self.asOf = TidyValue(asOf)
    id = .text(line.id.text)
    title = TidyValue(line.title)
    side = .text(isBenefit ? "benefit" : "cost")
    kind = .text(line.kind.key)
    actor = .text(line.actor.rawValue)
    department = TidyValue(line.department?.text)
    area = TidyValue(line.area?.rawValue)
    account = TidyValue(line.account)
    self.isBenefit = isBenefit
  }
}
