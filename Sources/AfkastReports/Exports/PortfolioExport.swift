import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// Cases under follow-up as a tidy table: one row a case.
package struct PortfolioExport: Sendable {
  private let entries: [Entry]
  private let frame: StatusFrame

  package init(_ entries: [Entry], _ frame: StatusFrame) {
    self.entries = entries
    self.frame = frame
  }

  /// The rows, in the order given; which of them count is the portfolio's to say.
  package var rows: [Row] {
    let exclusions = Portfolio(entries.map(\.item)).exclusions
    return zip(entries, exclusions).map {
      Row(entry: $0, exclusion: $1, asOf: frame.asOf, knownAt: frame.knownAt)
    }
  }

  /// A case, and whether it counts in the portfolio's sums.
  package struct Row: Sendable {
    let entry: Entry
    let exclusion: Portfolio.Exclusion?
    let asOf: Month
    let knownAt: Day?
  }

  /// What is told of a case, so that the case itself need not be kept.
  package struct Entry: Sendable {
    let item: PortfolioCase
    /// The columns of the case itself, by name.
    let values: [String: TidyValue]

    /// Whether something of it cannot be computed.
    package var hasProblem: Bool { item.figures == nil }

    package init(_ entry: StatusEntry, _ discounting: Discounting) {
      let item = PortfolioCase(
        entry.businessCase, entry.status, isApproved: entry.versions != nil)
      self.item = item
      let known = entry.status?.review
      let all =
        Self.pairs(of: entry.businessCase) + Self.pairs(of: entry, item)
        + (known.map { Self.pairs(of: $0, discounting) } ?? [])
        + (item.figures.map { Self.pairs(of: $0) } ?? [])
      values = Dictionary(all, uniquingKeysWith: { $1 })
    }
  }
}

extension PortfolioExport.Entry {
  private typealias Pairs = [(String, TidyValue)]

  private static func pairs(of businessCase: BusinessCase) -> Pairs {
    let departments = businessCase.departments.map(\.text)
    return [
      ("case", .text(businessCase.id.text)), ("title", .text(businessCase.title)),
      ("department", TidyValue(departments.first)),
      ("departments", departments.isEmpty ? .empty : .text(departments.joined(separator: ", "))),
      ("owner", TidyValue(businessCase.owner)), ("goal", TidyValue(businessCase.goal?.text)),
      ("alternativeTo", TidyValue(businessCase.alternativeTo?.text)),
      ("prices", TidyValue(businessCase.prices?.number)),
      ("start", TidyValue(businessCase.horizon.first)),
      ("end", TidyValue(businessCase.horizon.last)),
    ]
  }

  private static func pairs(of entry: StatusEntry, _ item: PortfolioCase) -> Pairs {
    let problem: StatusProblem? =
      if case .failure(let problem) = entry.result { problem } else { nil }
    return [
      ("planVersion", TidyValue(entry.versions?.plan)),
      ("followedVersion", TidyValue(entry.versions?.followed)),
      ("attention", .text(entry.attention.key)), ("decision", .text(item.group.rawValue)),
      ("overdue", TidyValue(entry.status?.overdue.count)), ("problem", TidyValue(problem?.key)),
    ]
  }

  private static func pairs(of review: CaseReview, _ discounting: Discounting) -> Pairs {
    let (plan, forecast) = (review.plan, review.curves.forecast)
    return [
      ("verdict", .text(review.verdict.key)), ("verdictMonth", TidyValue(review.verdict.month)),
      ("promise", TidyValue(review.promise?.state.key)),
      ("promiseMonth", TidyValue(review.promise?.month)),
      ("promiseMonthsLate", TidyValue(review.promise?.state.monthsLate)),
      ("planNet", TidyValue(plan.total)), ("planNpv", TidyValue(plan.netPresentValue(discounting))),
      ("forecastNet", TidyValue(forecast.total)),
      ("forecastNpv", TidyValue(forecast.netPresentValue(discounting))),
      ("continued", .number(review.stillToCome.continued.kroner)),
      ("stopped", .number(review.stillToCome.stopped.kroner)),
      ("measuredShare", TidyValue(review.known.share?.value)),
    ] + pairs(of: plan.payback, "plan") + pairs(of: forecast.payback, "forecast")
  }

  private static func pairs(of payback: Payback, _ curve: String) -> Pairs {
    [
      ("\(curve)Payback", .text(payback.state.key)),
      ("\(curve)PaybackMonth", TidyValue(payback.point?.month)),
      ("\(curve)PaybackMonths", TidyValue(payback.point?.monthsFromStart.count)),
      (
        "\(curve)PaybackMonthsFromFirstOutlay",
        TidyValue(payback.point?.monthsFromFirstOutlay.count)
      ),
    ]
  }

  private static func pairs(of figures: PortfolioFigures) -> Pairs {
    [
      ("drawn", TidyValue(figures.total.toDate.costs)),
      ("returned", TidyValue(figures.total.toDate.benefits)),
      ("confirmedNet", TidyValue(figures.confirmed)),
    ]
  }
}
