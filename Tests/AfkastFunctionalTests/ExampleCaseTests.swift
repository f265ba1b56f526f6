import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// The example municipality, against an independent recomputation in exact fractions that agrees
/// with the table of example cases to every decimal that it prints.
@Suite struct ExampleCaseTests {
  private func workspace() throws -> Workspace {
    let text = try Repository.text("cases/afkast.yaml")
    let file = WorkspaceFile(SourceText(name: "afkast.yaml", text: text))
    #expect(file.diagnostics.map(\.message) == [])
    return file.workspace
  }

  private func evaluation(_ oracle: CaseOracle, step: Discounting.Step) throws -> Evaluation {
    let workspace = try workspace()
    let file = CaseFile(SourceText(name: oracle.case, text: try oracle.text()), in: workspace)
    #expect(file.diagnostics.map(\.message) == [])
    var discounting = workspace.discounting
    discounting.step = step
    let businessCase = try #require(file.businessCase)
    var scenario = ScenarioName.plan
    if let name = oracle.scenario {
      scenario = .named(try #require(businessCase.scenarios.first { $0.id.text == name }).id)
    }
    return try Evaluation(
      of: businessCase, in: scenario, EvaluationSettings(discounting: discounting))
  }

  @Test func `all files and variants are there`() throws {
    let files = try Repository.names(in: "cases").filter { $0 != "afkast.yaml" }
    let names = Set(CaseOracle.all.map { $0.case + ".yaml" })
    #expect(files.filter { $0.hasSuffix(".yaml") && !names.contains($0) } == [])
    #expect(CaseOracle.all.count == 22)
  }

  @Test(arguments: CaseOracle.all)
  func `agrees to the øre`(_ oracle: CaseOracle) throws {
    let evaluation = try evaluation(oracle, step: .year)
    #expect(evaluation.totalCosts.kroner == oracle.totalCosts)
    #expect(evaluation.totalBenefits.kroner == oracle.totalBenefits)
    #expect(evaluation.net.kroner == oracle.net)
    #expect(evaluation.unharvested.kroner == oracle.unharvestedCapacity)
    #expect(evaluation.peakFunding.amount.kroner == oracle.peakFunding.amount)
    #expect(evaluation.peakFunding.month?.description == oracle.peakFunding.month)
    #expect(evaluation.years.map(\.year.number) == oracle.byYear.map(\.year))
    #expect(evaluation.years.map(\.costs.kroner) == oracle.byYear.map(\.costs))
    #expect(evaluation.years.map(\.benefits.kroner) == oracle.byYear.map(\.benefits))
    #expect(evaluation.years.map(\.net.kroner) == oracle.byYear.map(\.net))
    #expect(evaluation.years.map(\.cumulative.kroner) == oracle.byYear.map(\.cumulative))
  }

  @Test(arguments: CaseOracle.all)
  func `pays back when it should`(_ oracle: CaseOracle) throws {
    let evaluation = try evaluation(oracle, step: .year)
    expect(evaluation.payback, oracle.payback)
    #expect(evaluation.promise?.month.description == oracle.promise?.month)
    switch evaluation.promise?.state {
    case .early, .onTime, .nothingToEarnBack: #expect(oracle.promise?.met == true)
    case .late, .notWithinHorizon: #expect(oracle.promise?.met == false)
    case nil: #expect(oracle.promise == nil)
    }
  }

  @Test(arguments: CaseOracle.all, Discounting.Step.allCases)
  func `has the same present values`(_ oracle: CaseOracle, _ step: Discounting.Step) throws {
    let evaluation = try evaluation(oracle, step: step)
    let expected = try #require(oracle.discounted[step.rawValue])
    let scale = oracle.totalCosts + oracle.totalBenefits
    for (value, number) in [
      (evaluation.netPresentValue, expected.npv),
      (evaluation.presentValueCosts, expected.presentValueCosts),
      (evaluation.presentValueBenefits, expected.presentValueBenefits),
    ] {
      #expect(isClose(value.kroner, number, tolerance: 1e-12, scale: scale))
    }
    #expect(
      isClose(evaluation.benefitCostRatio?.value ?? -1, expected.benefitCostRatio ?? -1))
    expect(evaluation.discountedPayback, expected.discountedPayback)
  }

  @Test(arguments: CaseOracle.all)
  func `has the same outcomes, at the same cost`(_ oracle: CaseOracle) throws {
    let evaluation = try evaluation(oracle, step: .year)
    let comparison = try #require(try Comparison(of: [evaluation]))
    let expected = oracle.outcomes ?? [:]
    #expect(Set(comparison.kpis.map(\.id.text)) == Set(expected.keys))
    for outcome in comparison.alternatives.flatMap(\.outcomes).compactMap(\.self).suffix(
      expected.count)
    {
      let known = try #require(expected[outcome.kpi.id.text])
      #expect(isClose(outcome.atTarget.number, known.change))
      #expect(isClose(outcome.total.number, known.total, scale: known.total))
      #expect(
        isClose(outcome.discountedTotal.number, known.discountedTotal, scale: known.total))
      let cost = try #require(outcome.costPerUnit)
      #expect(isClose(cost.kroner, known.costPerUnit, scale: known.costPerUnit))
      switch outcome.netCostPerUnit {
      case .perUnit(let net):
        #expect(isClose(net.kroner, known.netCostPerUnit ?? -1, scale: known.costPerUnit))
      case .paysForItself: #expect(known.netCostPerUnit == nil)
      case .undefined: Issue.record("\(outcome.kpi.id.text) has no net cost")
      }
    }
  }

  private func expect(_ payback: Payback, _ oracle: CaseOracle.Payback) {
    let state =
      switch payback.state {
      case .noOutlay: "noOutlay"
      case .earnsBack: "earnsBack"
      case .never: "never"
      }
    #expect(state == oracle.state)
    #expect(payback.point?.month.description == oracle.month)
    #expect(payback.point?.monthsFromStart.count == oracle.monthsFromStart)
    #expect(payback.point?.monthsFromFirstOutlay.count == oracle.monthsFromFirstOutlay)
    #expect(payback.upCrossings.map(\.description) == oracle.upCrossings)
    #expect(payback.lostAgain == oracle.lostAgain)
    if let point = payback.point {
      #expect(
        isClose(point.exactMonths.count, oracle.exactMonths ?? -1, tolerance: 1e-9, scale: 100))
    }
  }
}
