import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// Who pays and who gains: nothing is lost between pockets.
@Suite struct PocketTests {
  private func line(_ id: String, _ random: inout SeededGenerator) throws -> Line {
    let kinds: [LineKind] = [
      .cost(.operating), .cost(.investment), .benefit(.cash),
      .benefit(
        .capacity(harvest: try known(Share(.random(in: 0...100, using: &random), over: 100)))),
    ]
    let kind = try known(kinds.randomElement(using: &random))
    var line = try CaseBuilder.flow(
      id, kind, orePerYear: .random(in: 0...1e9, using: &random),
      months: .random(in: 1...36, using: &random))
    line.actor = try known(Actor.allCases.randomElement(using: &random))
    line.isTransfer = line.actor != .citizen && Bool.random(using: &random)
    line.department = ["a", "b", "c", nil].randomElement(using: &random)?.flatMap(DepartmentID.init)
    if Bool.random(using: &random) {
      let half = try known(Share(50, over: 100))
      line.reimbursement = Reimbursement(scheme: "test", rule: .firstDays(half, days: 120))
    }
    return line
  }

  private func evaluation(_ seed: UInt64) throws -> Evaluation {
    var random = SeededGenerator(seed: seed)
    var businessCase = try CaseBuilder.businessCase(months: 36)
    for index in 0..<Int.random(in: 1...12, using: &random) {
      try businessCase.lines.append(line("line-\(index)", &random))
    }
    return try Evaluation(of: businessCase)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `departments add up to the municipality, to the øre`(_ seed: UInt64) throws {
    let pockets = try evaluation(seed).pockets
    let whole = pockets.actors.first { $0.perspective == .actor(.municipality) }
    let sum = pockets.departments.reduce((0, 0)) { ($0.0 + $1.costs.ore, $0.1 + $1.benefits.ore) }
    #expect(sum.0 == whole?.costs.ore ?? 0, "seed \(seed)")
    #expect(sum.1 == whole?.benefits.ore ?? 0, "seed \(seed)")
    let npv = pockets.departments.reduce(0) { $0 + $1.netPresentValue.ore }
    #expect(isClose(npv, whole?.netPresentValue.ore ?? 0, scale: 1e9), "seed \(seed)")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `actors add up to society, to the øre`(_ seed: UInt64) throws {
    let pockets = try evaluation(seed).pockets
    let society = pockets.sums.first { $0.perspective == .society }
    #expect(
      pockets.actors.reduce(0) { $0 + $1.net.ore } == society?.net.ore ?? 0, "seed \(seed)")
    let npv = pockets.actors.reduce(0) { $0 + $1.netPresentValue.ore }
    #expect(isClose(npv, society?.netPresentValue.ore ?? 0, scale: 1e9), "seed \(seed)")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `each pocket is what its own perspective evaluates to`(_ seed: UInt64) throws {
    let evaluation = try evaluation(seed)
    let pockets = evaluation.pockets
    for pocket in pockets.actors + pockets.departments + pockets.sums {
      let seen = try Evaluation(
        of: evaluation.businessCase, EvaluationSettings(perspective: pocket.perspective))
      #expect(seen.totalCosts == pocket.costs && seen.totalBenefits == pocket.benefits)
      #expect(seen.netPresentValue == pocket.netPresentValue, "seed \(seed)")
      #expect(seen.payback == pocket.payback, "seed \(seed)")
      #expect(pocket.costs != .zero || pocket.benefits != .zero, "seed \(seed)")
    }
  }

  @Test func `a department that pays for another is in the wrong pocket`() throws {
    var cost = try CaseBuilder.sums("cost", .cost(.investment), [0: 100])
    cost.department = DepartmentID("payer")
    var saving = try CaseBuilder.sums("saving", .benefit(.cash), [1: 400])
    saving.department = DepartmentID("winner")
    let businessCase = try CaseBuilder.businessCase(months: 2, [cost, saving])
    let wrong = try known(Evaluation(of: businessCase).pockets.wrongDepartments)
    #expect(wrong.payers.map(\.net.ore) == [-100])
    #expect(wrong.gainers.map(\.net.ore) == [400])
    saving.actor = .region
    let away = try CaseBuilder.businessCase(months: 2, [cost, saving])
    #expect(try Evaluation(of: away).pockets.wrongAuthorities?.gainers.map(\.net.ore) == [400])
    saving.actor = .municipality
    saving.department = DepartmentID("payer")
    let right = try CaseBuilder.businessCase(months: 2, [cost, saving])
    #expect(try Evaluation(of: right).pockets.wrongDepartments == nil)
    #expect(try Evaluation(of: right).pockets.wrongAuthorities == nil)
  }
}
