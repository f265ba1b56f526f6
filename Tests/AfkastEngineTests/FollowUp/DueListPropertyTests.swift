import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What holds of what is due, whatever the case and its facts.
@Suite struct DueListPropertyTests {
  private typealias Samples = FollowUpSamples

  /// Facts that no fact corrects, so that any order of recording could have been theirs.
  private static func facts(_ random: inout SeededGenerator) throws -> [(
    FactContent, String, Int64?
  )] {
    let periods = [
      "2027-01", "2027-Q1", "2027-W05..W06", "2027-H2", "2028", "2027-11-30", "2028-04",
    ]
    let courses = Decision.Course.allCases.filter { !$0.endsTheCase } + [.close]
    return try (0..<Int.random(in: 0...12, using: &random)).map { _ in
      let period = periods.randomElement(using: &random) ?? "2027"
      let day = try known(Period(stored: period)).lastDay.description
      switch Int.random(in: 0...3, using: &random) {
      case 0: return (Samples.decision(courses.randomElement(using: &random) ?? .adjust), day, nil)
      case 1: return (.milestoneDone(try known(MilestoneID("tender"))), day, nil)
      case 2: return (try Samples.value(group: "under-80"), period, nil)
      default: return (try Samples.value(), period, nil)
      }
    }
  }

  private static func businessCase(_ random: inout SeededGenerator) throws -> BusinessCase {
    var businessCase = try Samples.followed(
      Cadence.allCases.randomElement(using: &random) ?? .month, "2027-02", "2028-11")
    businessCase.kpis = [try Samples.kpi(Cadence.allCases.randomElement(using: &random))]
    businessCase.groups = [try known(GroupID("under-80"))]
    businessCase.milestones = [
      Milestone(
        id: try known(MilestoneID("tender")), title: "Tender", by: try Samples.month("2027-05"))
    ]
    return businessCase
  }

  @Test(arguments: 0..<200)
  func `the order of recording changes nothing`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let businessCase = try Self.businessCase(&random)
    let written = try Self.facts(&random)
    let first = try Samples.facts(written)
    let shuffled = try Samples.facts(written.shuffled(using: &random))
    let day = try Samples.day("2026-12-01").advanced(by: Int.random(in: 0...900, using: &random))
    let window = DueList.Window(day, within: Int.random(in: 0...90, using: &random))
    let list = DueList(of: businessCase, first, in: window, graceDays: 14).items
    #expect(DueList(of: businessCase, shuffled, in: window, graceDays: 14).items == list)
    for item in list {
      #expect(item.dueDay.isWorkingDay && item.latestDay.isWorkingDay)
      #expect(item.dueDay <= item.latestDay && item.dueDay <= day.advanced(by: window.days))
      #expect((item.state == .overdue) == (item.latestDay < day))
      #expect(item.daysLate == max(0, day.serial - item.dueDay.serial))
      #expect((item.periods?.count ?? 1) == 1 || item.state == .overdue)
    }
    #expect(list.sorted() == list)
  }

  @Test(arguments: 0..<100)
  func `one more value never makes more overdue`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let businessCase = try Samples.measured(Cadence.allCases.randomElement(using: &random))
    let (day, all) = (
      try Samples.day("2028-06-20"), ["2027-01", "2027-Q2", "2027-W20..W21", "2027-H2"]
    )
    let periods = all.shuffled(using: &random)
    var before = Int.max
    for count in 0...periods.count {
      let facts = try Samples.facts(periods.prefix(count).map { (try Samples.value(), $0, nil) })
      let items = DueList(of: businessCase, facts, in: .init(day), graceDays: 14).items
      let missing = items.compactMap { $0.periods?.count }.reduce(0, +)
      #expect(missing <= before)
      before = missing
    }
  }
}
