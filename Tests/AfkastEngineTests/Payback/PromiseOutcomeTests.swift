import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Whether the plan keeps what was promised.
@Suite struct PromiseOutcomeTests {
  /// Out 30 in month index 1, and back at the end of month index 4.
  private func outcome(_ promise: Promise) throws -> PromiseOutcome {
    var businessCase = try CaseBuilder.net([0, -30, 10, 10, 10, 10])
    businessCase.promise = promise
    return try known(Evaluation(of: businessCase).promise)
  }

  private func within(_ months: Int) throws -> Promise { .within(try known(WholeMonths(months))) }

  @Test func `counts the first month with a cost as the first`() throws {
    #expect(try outcome(within(4)).state == .onTime)
    #expect(try outcome(within(4)).month == CaseBuilder.start?.advanced(by: 4))
  }

  @Test func `is early or late by whole months`() throws {
    #expect(try outcome(within(6)).state == .early(known(WholeMonths(2))))
    #expect(try outcome(within(1)).state == .late(known(WholeMonths(3))))
    let month = try known(CaseBuilder.start?.advanced(by: 3))
    #expect(try outcome(.by(month)).state == .late(known(WholeMonths(1))))
  }

  @Test func `is broken where the money never comes, and kept where none is out`() throws {
    var never = try CaseBuilder.net([-30, 10])
    never.promise = try within(12)
    #expect(try Evaluation(of: never).promise?.state == .notWithinHorizon)
    var nothing = try CaseBuilder.net([5, 10])
    nothing.promise = try within(12)
    #expect(try Evaluation(of: nothing).promise?.state == .nothingToEarnBack)
  }
}
