import AfkastEngine
import AfkastInput
import AfkastModel
import ArgumentParser
import Dispatch
import Synchronization

/// `afkast simulate` computes how likely cases earn themselves back.
struct SimulateCommand: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Compute how likely cases earn themselves back, and what that hangs on.")

  @Argument(help: "Case files, folders with cases, or - for standard input.")
  var paths: [String]
  @Option var draws = 262_144
  @Option var seed: UInt64 = 1
  @Option var within: Int?
  @Option var threads = 2

  func run(in context: Context) throws {
    let loaded = LoadedCases(paths, in: context)
    try loaded.exitIfMistaken(reportingTo: context)
    let settings = SimulationSettings(
      draws: DrawCount(atLeast: draws) ?? .standard, seed: seed,
      within: within.flatMap { WholeMonths($0) })
    for item in loaded.cases {
      guard let businessCase = item.file.businessCase else { continue }
      let t0 = ContinuousClock.now
      let simulated = try SimulatedCase(businessCase)
      let t1 = ContinuousClock.now
      let work = SimulationWork(simulated, settings)
      let t2 = ContinuousClock.now
      let parts = Mutex([SimulationWork.Part?](repeating: nil, count: work.parts))
      let next = Mutex(0)
      DispatchQueue.concurrentPerform(iterations: threads) { _ in
        while true {
          let index = next.withLock { n in
            defer { n += 1 }; return n
          }
          guard index < work.parts else { return }
          let part = work.part(index)
          parts.withLock { $0[index] = part }
        }
      }
      let t3 = ContinuousClock.now
      guard let simulation = Simulation(work, parts.withLock { $0.compactMap { $0 } }) else {
        continue
      }
      let t4 = ContinuousClock.now
      let o = simulation.outcome
      print(
        businessCase.id.text, "compile", t1 - t0, "trial", t2 - t1, "draws", t3 - t2, "merge",
        t4 - t3)
      print(
        " ever", o.paysBack.probability.value, "±", o.paysBack.standardError.value, "within",
        o.withinMonths?.probability.value ?? -1, "±", o.withinMonths?.standardError.value ?? -1,
        "promise", o.byPromise?.probability.value ?? -1)
      print(
        " npv", o.meanNetPresentValue.money.kroner, "±", o.meanNetPresentValue.standardError.kroner,
        "sd", o.deviation.kroner, "plan", simulation.simulated.plan.netPresentValue.kroner, "EVPI",
        o.valueOfPerfectInformation.kroner)
      print(
        " pct", Percentile.allCases.map { o.netPresentValue[$0]!.money.kroner },
        Percentile.allCases.map { o.paybackMonths[$0]?.count ?? -1 })
      print(
        " fan end", Percentile.allCases.map { o.fan.last![$0]!.kroner }, "plan",
        simulation.simulated.plan.flow.cumulative.last!.kroner)
      for d in simulation.drivers.prefix(8) {
        print(
          "  ", d.assumption.assumption.id.text, d.ofNetPresentValue?.firstOrder.value ?? -1,
          d.ofNetPresentValue?.total.value ?? -1, "payback", d.ofPayback?.firstOrder.value ?? -1,
          d.ofPayback?.total.value ?? -1, "EVPPI", d.valueOfKnowing.kroner)
      }
    }
  }
}
