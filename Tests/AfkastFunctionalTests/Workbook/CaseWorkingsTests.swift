import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// The workings of a case, calculated by their formulas alone, are what the evaluation says.
@Suite struct CaseWorkingsTests {
  private func expect(
    _ values: [[Double]], of workings: CaseWorkings, are evaluation: Evaluation, _ what: String
  ) throws {
    func list(_ kind: WorkingKind) throws -> [Double] {
      values[try #require(workings.working(kind)).id.index]
    }
    let flow = evaluation.flow
    for (part, money) in [
      (WorkingKind.FlowPart.costs, flow.costs), (.benefits, flow.benefits), (.net, flow.net),
      (.cumulative, flow.cumulative),
    ] {
      let ore = try list(.flow(part)).map { ($0 * 100).rounded() }
      #expect(ore == money.map { Double($0.ore) }, "\(what): \(part)")
    }
    for line in flow.costLines + flow.benefitLines {
      let ore = try list(.line(line.line.id, .month)).map { ($0 * 100).rounded() }
      #expect(ore == line.months.map { Double($0.ore) }, "\(what): \(line.line.id.text)")
    }
    let npv = try #require(list(.result(.netPresentValue)).first)
    #expect(abs(npv - evaluation.netPresentValue.kroner) < 0.005, "\(what)")
    #expect(
      try list(.result(.lastMonthBelowZero)) == [evaluation.monthsBelowZero], "\(what)")
    let yearly = try list(.year(.net)).map { ($0 * 100).rounded() }
    #expect(yearly == evaluation.years.map { Double($0.net.ore) }, "\(what)")
  }

  @Test(arguments: WorkbookCase.all)
  func `calculated unchanged`(_ example: WorkbookCase) throws {
    for perspective: Perspective in [
      .actor(.municipality), .actor(.state), .actor(.citizen), .public, .society,
    ] {
      let evaluation = try example.evaluation(seenBy: perspective)
      let workings = CaseWorkings(of: evaluation)
      try expect(workings.recalculated(), of: workings, are: evaluation, "\(perspective)")
    }
  }

  @Test(arguments: WorkbookCase.all)
  func `calculated with each assumption changed`(_ example: WorkbookCase) throws {
    let plan = try example.evaluation()
    let workings = CaseWorkings(of: plan)
    for assumption in plan.changeable {
      let other = try assumption.other()
      let id = try #require(workings.working(.assumption(assumption.id))).id
      let changed = try example.evaluation(AssumptionSetting(values: [assumption.id: other.base]))
      try expect(
        workings.recalculated(with: [id: [other.shown]]), of: workings, are: changed,
        assumption.id.text)
    }
  }

  @Test(arguments: WorkbookCase.all)
  func `calculated with everything later`(_ example: WorkbookCase) throws {
    let workings = CaseWorkings(of: try example.evaluation())
    let shift = try #require(workings.working(.shift)).id
    let later = try example.evaluation(
      AssumptionSetting(shift: try #require(WholeMonths(7))))
    try expect(
      workings.recalculated(with: [shift: [7]]), of: workings, are: later, "seven months later")
  }

  @Test(arguments: Discounting.Step.allCases, Discounting.Timing.allCases)
  func `calculated as it is discounted`(
    _ step: Discounting.Step, _ timing: Discounting.Timing
  ) throws {
    let example = WorkbookCase(name: WorkbookCase.everything)
    for schedule in [DiscountSchedule.dk2021, .ukGreenBook] {
      let discounting = Discounting(schedule: schedule, step: step, timing: timing)
      let evaluation = try example.evaluation(
        seenBy: .actor(.municipality), discounting, horizon: "60 years")
      let workings = CaseWorkings(of: evaluation)
      try expect(workings.recalculated(), of: workings, are: evaluation, schedule.name)
    }
  }

  @Test func `formulas look back only`() throws {
    let workings = CaseWorkings(of: try WorkbookCase(name: WorkbookCase.everything).evaluation())
    for (place, working) in workings.workings.enumerated() {
      #expect(working.id.index == place)
    }
    #expect(Set(workings.workings.map(\.kind)).count == workings.workings.count)
  }
}
