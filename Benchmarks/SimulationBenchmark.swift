import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import Dispatch
import FoundationEssentials
import Synchronization

/// Scenario-months per second of one case with the default number of draws and all that the command shows.
struct SimulationBenchmark {
  private let businessCase: BusinessCase
  private let threads: Int

  /// Reads a case file.
  init(caseAt path: String, threads: Int) throws {
    let text = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let file = CaseFile(SourceText(name: path, text: text), in: Workspace())
    guard let businessCase = file.businessCase else { throw UsageError() }
    self.businessCase = businessCase
    self.threads = threads
  }

  /// Prints the scenario-months per second of each run, and the chance of being back in 48 months.
  func run() throws {
    guard let within = WholeMonths(48) else { return }
    let simulated = try SimulatedCase(businessCase)
    let settings = SimulationSettings(within: within)
    var perSecond: [Double] = []
    var inside: ProbabilityEstimate?
    for _ in 0..<9 {
      let elapsed = ContinuousClock().measure {
        let work = SimulationWork(simulated, settings)
        inside = Simulation(work, parts(of: work))?.outcome.withinMonths
      }
      let months = Double(settings.draws.count * businessCase.horizon.count)
      perSecond.append(months / (elapsed / .seconds(1)))
    }
    guard let inside else { throw UsageError() }
    print(
      """
      { "perSecond": [\(perSecond.map(\.description).joined(separator: ", "))], \
      "within": \(inside.probability.value), "standardError": \(inside.standardError.value) }
      """)
  }

  private func parts(of work: SimulationWork) -> [SimulationWork.Part] {
    let next = Atomic(0)
    let parts = Mutex([SimulationWork.Part?](repeating: nil, count: work.parts))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < work.parts else { return }
        let part = work.part(index)
        parts.withLock { $0[index] = part }
      }
    }
    return parts.withLock { $0.compactMap(\.self) }
  }
}
