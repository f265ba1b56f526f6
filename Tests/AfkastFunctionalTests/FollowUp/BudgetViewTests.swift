import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Money by budget year, area and department; all numbers by hand.
@Suite struct BudgetViewTests {
  private static let head = """
    afkast: 1
    id: case
    title: Case
    start: 2027-07
    horizon: 6 years
    departments: [care, works]

    """

  /// 1.2 million out at once, 10 000 kr a month to run, and 30 000 back from 2028.
  private static let text = """
    costs:
      - { id: buy, kind: investment, amount: 1.2 mkr, in: 2027-07, department: care, area: service }
      - { id: run, kind: operating, amount: 120 tkr/year, department: works, area: capital }
    benefits:
      - { id: saved, kind: cash, amount: 360 tkr/year, from: 2028-01, department: care, area: service }

    """

  private func view(from year: Int, _ text: String = text) throws -> BudgetView {
    let review = try FollowedYAML.review(
      FollowedYAML.businessCase(text, head: Self.head), asOf: "2027-06")
    return try BudgetView(of: review.curves, from: known(Year(year)))
  }

  @Test func `the budget year and three forecast years stand between what was and the rest`() throws
  {
    let found = try view(from: 2028)
    let years = try [2028, 2029, 2030, 2031].map { try known(Year($0)) }
    let (before, rest) = try (
      known(MonthSpan(FollowedYAML.month("2027-07"), through: FollowedYAML.month("2027-12"))),
      known(MonthSpan(FollowedYAML.month("2032-01"), through: FollowedYAML.month("2033-06")))
    )
    #expect(
      found.columns == [.before(before)] + years.map(BudgetView.Column.year) + [
        .rest(rest), .total,
      ])
    #expect(
      found.total.net.kroner == [-1_260_000] + [240_000, 240_000, 240_000, 240_000]
        + [360_000, 60_000])
  }

  @Test func `groups add up to the total`() throws {
    let found = try view(from: 2028)
    #expect(found.groups.map(\.area) == [.service, .capital])
    #expect(found.groups.map(\.department?.text) == ["care", "works"])
    let service = try known(found.groups.first).amounts
    #expect(service.investment.kroner == [1_200_000, 0, 0, 0, 0, 0, 1_200_000])
    #expect(service.benefits.kroner == [0, 360_000, 360_000, 360_000, 360_000, 540_000, 1_980_000])
    let works = try known(found.groups.last).amounts
    #expect(
      works.operating.kroner == [60_000, 120_000, 120_000, 120_000, 120_000, 180_000, 720_000])
    for column in found.columns.indices {
      let nets = found.groups.map(\.amounts.net[column].ore).reduce(0, +)
      #expect(nets == found.total.net[column].ore)
      #expect(column == found.columns.count - 1 || found.total.net[column].ore != 0)
    }
  }

  @Test func `from the first year there is nothing before, and from the last no rest`() throws {
    let first = try view(from: 2027)
    #expect(first.columns.count == 6)
    #expect(first.total.net.kroner.prefix(2) == [-1_260_000, 240_000])
    let last = try view(from: 2033)
    #expect(last.columns.count == 3)
    #expect(last.total.net.kroner == [-60_000, 120_000, 60_000])
  }

  @Test func `plan and forecast without facts are one`() throws {
    let plan = try FollowedYAML.businessCase(Self.text, head: Self.head)
    let planned = try BudgetView(of: Evaluation(of: plan).flow, from: known(Year(2028)))
    let forecast = try view(from: 2028)
    #expect(planned.total == forecast.total && planned.groups == forecast.groups)
  }
}
