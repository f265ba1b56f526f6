import AfkastDiagnostics
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

@testable import AfkastEngine

/// Cases for simulations, written as users write them.
enum SimulatedYAML {
  static let head = """
    afkast: 1
    id: case
    title: Case
    start: 2027-01
    horizon: 5 years

    """

  static func undiscounted() throws -> EvaluationSettings {
    EvaluationSettings(
      discounting: Discounting(
        schedule: .constant(try known(YearlyRate(0)), name: "constant:0 %")))
  }

  static func simulated(
    _ text: String, _ settings: EvaluationSettings? = nil, correlations: [Correlation] = [],
    head: String = head
  ) throws -> SimulatedCase {
    let file = CaseFile(SourceText(name: "case", text: head + text), in: Workspace())
    #expect(file.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    var businessCase = try known(file.businessCase)
    businessCase.correlations = correlations
    return try SimulatedCase(businessCase, settings ?? undiscounted())
  }

  static func simulation(
    _ simulated: SimulatedCase, draws: Int = 4_096, seed: UInt64 = 1, within: Int? = nil
  ) throws -> Simulation {
    let settings = SimulationSettings(
      draws: try known(DrawCount(atLeast: draws)), seed: seed,
      within: within.flatMap { WholeMonths($0) })
    let work = SimulationWork(simulated, settings)
    return try known(Simulation(work, (0..<work.parts).map(work.part)))
  }
}
