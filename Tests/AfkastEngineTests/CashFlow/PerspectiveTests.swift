import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Whose money counts.
@Suite struct PerspectiveTests {
  private func evaluation(_ perspective: Perspective) throws -> Evaluation {
    let finance = DepartmentID("oekonomi")
    var cost = try CaseBuilder.sums("cost", .cost(.investment), [0: 100])
    cost.department = finance
    var saving = try CaseBuilder.sums("benefit-payment", .benefit(.cash), [1: 400])
    saving.isTransfer = true
    saving.department = DepartmentID("job")
    var state = try CaseBuilder.sums("state", .benefit(.cash), [1: 50])
    state.actor = .state
    var citizen = try CaseBuilder.sums("time", .benefit(.cash), [1: 7])
    citizen.actor = .citizen
    return try Evaluation(
      of: CaseBuilder.businessCase(months: 2, [cost, saving, state, citizen]),
      EvaluationSettings(perspective: perspective))
  }

  @Test func `the municipality sees its own lines`() throws {
    #expect(try evaluation(.actor(.municipality)).net.ore == 300)
  }

  @Test func `the citizen gets the mirror image of a transfer`() throws {
    let evaluation = try evaluation(.actor(.citizen))
    #expect(evaluation.totalCosts.ore == 400)
    #expect(evaluation.totalBenefits.ore == 7)
  }

  @Test func `the public is municipality, region and state`() throws {
    #expect(try evaluation(.public).net.ore == 350)
  }

  @Test func `transfers cancel out in society`() throws {
    #expect(try evaluation(.society).net.ore == -100 + 50 + 7)
  }

  @Test func `the actors add up to society`() throws {
    let actors = try Actor.allCases.map { try evaluation(.actor($0)).net.ore }
    #expect(try actors.reduce(0, +) == evaluation(.society).net.ore)
  }

  @Test func `a department sees the wrong pocket`() throws {
    let payer = try evaluation(.department(known(DepartmentID("oekonomi"))))
    #expect(payer.payback.state == .never)
    let winner = try evaluation(.department(known(DepartmentID("job"))))
    #expect(winner.payback.state == .noOutlay)
  }
}
