import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Every number of an explanation can be added up by hand to the number above it.
@Suite struct ExplanationTests {
  private static let names = (try? Repository.names(in: "cases")) ?? []
  private static let cases = names.filter { $0.hasSuffix(".yaml") && $0 != "afkast.yaml" }.sorted()

  private func evaluation(
    _ name: String, _ perspective: Perspective = .actor(.municipality)
  ) throws -> Evaluation {
    let workspace = WorkspaceFile(
      SourceText(name: "afkast.yaml", text: try Repository.text("cases/afkast.yaml"))
    ).workspace
    let text =
      name == "move.yaml" ? Self.move : try Repository.text("cases/\(name)")
    let file = CaseFile(SourceText(name: name, text: text), in: workspace)
    #expect(file.diagnostics.map(\.message) == [])
    var settings = EvaluationSettings(perspective: perspective)
    settings.searchesSwitching = false
    return try Evaluation(of: #require(file.businessCase), settings)
  }

  @Test(arguments: cases + ["move.yaml"])
  func `costs, benefits and net add up to the øre`(_ name: String) throws {
    let evaluation = try evaluation(name)
    #expect(try evaluation.explanation(of: .costs).value == .money(evaluation.totalCosts))
    #expect(try evaluation.explanation(of: .benefits).value == .money(evaluation.totalBenefits))
    #expect(try evaluation.explanation(of: .net).value == .money(evaluation.net))
    for figure in [ExplainedFigure.costs, .benefits, .net] {
      expectSums(try evaluation.explanation(of: figure))
      for month in evaluation.flow.months {
        expectSums(try evaluation.explanation(of: figure, in: month))
      }
    }
  }

  @Test(arguments: cases + ["move.yaml"])
  func `lines add up over years and months`(_ name: String) throws {
    let evaluation = try evaluation(name)
    for line in evaluation.explainableLines {
      let whole = try evaluation.explanation(of: line)
      let total = line.months.reduce(0) { $0 + $1.ore }
      #expect(whole.value == .money(Money(ore: total)))
      expectSums(whole)
      for (index, month) in evaluation.flow.months.enumerated() {
        let one = try evaluation.explanation(of: line, in: month)
        #expect(one.value == .money(line.months[index]))
        expectSums(one)
      }
    }
  }

  @Test(arguments: cases + ["move.yaml"])
  func `the present value is the sum of lines times factor`(_ name: String) throws {
    let evaluation = try evaluation(name)
    let explanation = try evaluation.explanation(of: .npv)
    guard case .unrounded(let value) = explanation.value else {
      Issue.record("no value")
      return
    }
    #expect(isClose(value.ore, evaluation.netPresentValue.ore, scale: 1e9))
    expectSums(explanation)
  }

  @Test(arguments: cases + ["move.yaml"])
  func `every figure adds up, whoever sees it`(_ name: String) throws {
    let plan = try evaluation(name)
    let pockets = plan.pockets
    for pocket in pockets.actors + pockets.departments + pockets.sums {
      let evaluation = try evaluation(name, pocket.perspective)
      for figure in ExplainedFigure.allCases {
        let whole = try evaluation.explanation(of: figure)
        #expect(whole.isSame(as: evaluation.value(of: figure)), "\(figure)")
        expectSums(whole)
        guard figure.isMonthly else { continue }
        for month in evaluation.flow.months.enumerated().filter({ $0.offset % 13 == 5 }) {
          expectSums(try evaluation.explanation(of: figure, in: month.element))
        }
      }
    }
  }

  @Test func `a depth cuts the tree, and nothing else`() throws {
    let whole = try evaluation("move.yaml").explanation(of: .net)
    #expect(whole.upTo(depth: 0).children.isEmpty)
    #expect(whole.upTo(depth: 2).children.map(\.children.count) == [4, 3])
    let lines = whole.upTo(depth: 2).children.flatMap(\.children)
    #expect(lines.allSatisfy { $0.children.isEmpty })
    #expect(whole.upTo(depth: 2).value == whole.value)
  }

  /// What adds, subtracts, multiplies and divides gives the number above: whole øre exactly.
  private func expectSums(_ node: Explanation) {
    for child in node.children { expectSums(child) }
    let parts = node.children.filter { $0.operation != .explains }
    guard let value = node.value, !parts.isEmpty else { return }
    let factors = parts.filter { $0.operation == .multiplies || $0.operation == .divides }
    var (whole, sum) = (Int64(0), 0.0)
    for part in parts where part.operation == .adds || part.operation == .subtracts {
      let sign = part.operation == .subtracts ? -1.0 : 1
      if case .money(let money) = part.value { whole += Int64(sign) * money.ore }
      sum += sign * (part.value?.plain ?? 0)
    }
    if factors.isEmpty, case .money(let money) = value {
      #expect(whole == money.ore, "\(node.kind)")
    } else {
      let product = factors.reduce(factors.isEmpty ? 0 : 1) { product, factor in
        let number = factor.value?.plain ?? 1
        return factor.operation == .divides ? product / number : product * number
      }
      #expect(isClose(product + sum, value.plain, tolerance: 1e-9, scale: 1e6), "\(node.kind)")
    }
  }

  private static let move = """
    afkast: 1
    id: move
    title: Moving on
    start: 2027-01
    horizon: 3 years
    assumptions:
      callers: { by: { 2027: 20 citizen, 2028: 60 citizen } }
      minutes: 95 minute/month/citizen
      freed: callers * minutes * 40 %
      wage: { likely: 385 kr/hour, low: 350 kr/hour, high: 400 kr/hour }
      support: 137_000 kr/year/person
    cohorts:
      moved: { inflow: 25 person/year, from: 2027-03, until: 2027-12, lasts: 9 months }
      tired: { inflow: 7 person/year, halfLife: 11 months }
    costs:
      - { id: tools, kind: investment, amount: 100 tkr, in: 2027-01 }
      - { id: training, kind: investment, amount: 50 tkr, from: 2027-01, until: 2027-03 }
      - { id: licences, kind: operating, amount: 20 tkr/year, from: 2027-03, fadeOut: { after: 9 months, over: 7 months } }
    benefits:
      - { id: time, kind: capacity, harvest: 35 %, amount: freed * wage, phaseIn: 7 months, from: 2027-02 }
      - { id: job, kind: cash, amount: moved * support, deadweight: 20 %, displacement: 7 %,
          reimbursement: { scheme: refusion, for: moved } }
      - { id: rest, kind: cash, amount: tired * support, halfLife: 13 months,
          reimbursement: { scheme: saerligt-dyre-enkeltsager, yearlyCost: 1_160 tkr } }
      - { id: alone, kind: cash, amount: 90 tkr/year, reimbursement: { scheme: refusion, seniority: 20 weeks } }
    """
}

extension CashFlow {
  fileprivate var months: [Month] { (0..<horizon.count).map(horizon.month) }
}

extension Evaluation {
  /// The figure as the evaluation itself has it; money in øre.
  fileprivate func value(of figure: ExplainedFigure) -> Double? {
    switch figure {
    case .costs: Double(totalCosts.ore)
    case .benefits: Double(totalBenefits.ore)
    case .net: Double(net.ore)
    case .npv: netPresentValue.ore
    case .presentValueCosts: presentValueCosts.ore
    case .presentValueBenefits: presentValueBenefits.ore
    case .benefitCostRatio: benefitCostRatio?.value
    case .equivalentYearlyValue: equivalentYearlyValue.ore
    case .peakFunding: peakFunding.amount.ore
    case .payback: payback.point?.exactMonths.count
    case .discountedPayback: discountedPayback.point?.exactMonths.count
    }
  }
}

extension Explanation {
  fileprivate func isSame(as number: Double?) -> Bool {
    guard let number, let value else { return number == nil && value == nil }
    return isClose(value.plain, number, scale: 1e6)
  }
}

extension ExplainedValue {
  /// The number; money in øre.
  fileprivate var plain: Double {
    switch self {
    case .money(let money): Double(money.ore)
    case .unrounded(let money), .perMonth(let money): money.ore
    case .perYear(let rate): rate.orePerYear
    case .number(let number), .share(let number), .months(let number), .persons(let number),
      .quantity(let number, _):
      number
    }
  }
}
