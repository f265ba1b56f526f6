import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
package import AfkastModel

/// What a portfolio tells of a case, so that the case itself need not be kept.
package struct PortfolioEntry: Sendable {
  let item: PortfolioCase
  let title: String
  let departments: [DepartmentID]
  let owner: String?
  let verdict: String
  let promise: String
  let promised: Month?
  /// Money that certainly came back, less what was spent; nil before the start.
  let confirmed: Money?
  /// When the money is back by the forecast, or what stands in its place.
  let forecast: String
  /// What it is expected to come to in each month; nil where it cannot be computed.
  let forecastMonths: (span: MonthSpan, net: [Money])?
  let notes: [String]
  let json: [(key: String, value: JSON)]

  package var hasProblem: Bool { item.figures == nil }

  package init(_ entry: StatusEntry, _ language: Language) {
    let (businessCase, status) = (entry.businessCase, entry.status)
    let review = status?.review
    item = PortfolioCase(businessCase, status, isApproved: entry.versions != nil)
    title = businessCase.title.visible
    departments = businessCase.departments
    owner = businessCase.owner?.visible
    verdict =
      status.map { VerdictText($0, language).short }
      ?? StatusMessage.notComputed.text(in: language)
    promise = review?.promise?.shortText(in: language) ?? ""
    promised = review?.promise?.month
    confirmed = status?.toDate.confirmed?.net
    forecast = review.map { $0.curves.forecast.payback.state.shortText(in: language) } ?? ""
    forecastMonths = review.map { ($0.curves.forecast.horizon, $0.curves.forecast.net) }
    notes = StatusNotes(entry, language).notes(naming: true)
    json = Self.json(entry, item)
  }

  private static func json(
    _ entry: StatusEntry, _ item: PortfolioCase
  ) -> [(key: String, value: JSON)] {
    let review = entry.status?.review
    let total = item.figures?.total
    return [
      ("id", .string(item.id.text)), ("title", .string(entry.businessCase.title)),
      ("departments", .array(entry.businessCase.departments.map { .string($0.text) })),
      ("owner", JSON(entry.businessCase.owner)),
      ("prices", JSON(entry.businessCase.prices?.number)),
      ("decision", .string(item.group.rawValue)), ("attention", .string(entry.attention.key)),
      ("verdict", review.map { JSON($0.verdict) } ?? .null),
      ("promise", review?.promise.map { JSON($0) } ?? .null),
      ("confirmed", JSON(entry.status?.toDate.confirmed?.net.kroner)),
      ("forecast", JSON(total?.forecast.net.kroner)),
      ("forecastMonth", JSON(review?.curves.forecast.payback.point?.month.description)),
      ("drawn", JSON(total?.toDate.costs.kroner)),
      ("returned", JSON(total?.toDate.benefits.kroner)),
      ("alternativeTo", JSON(item.alternativeTo?.text)),
    ]
  }
}
