import AfkastEngine
import ArgumentParser

/// Simulates cases on some threads; the answer is the same for any number of them.
struct SimulationRun {
  private let settings: SimulationSettings
  private let workers: Workers
  private let progress: Progress

  init(_ settings: SimulationSettings, _ workers: Workers) {
    self.settings = settings
    self.workers = workers
    progress = workers.watch.progress
  }

  /// What there is to do for so many cases, and for their sum.
  static func work(cases: Int) -> Progress {
    Progress(total: (cases > 1 ? 2 * cases : cases) * Progress.ofCase)
  }

  /// Each case in order; nil for one whose amounts are too large for numbers.
  ///
  /// The parts of no more cases than there are threads exist at once.
  func simulations(of cases: [SimulatedCase]) throws -> [Simulation?] {
    guard cases.count >= 4 * workers.threads else { return try cases.map(simulation) }
    let (settings, progress) = (settings, progress)
    return try workers.map(cases.count) { index in
      let work = SimulationWork(cases[index], settings)
      let parts = (0..<work.parts).map(work.part)
      progress.add(Progress.ofCase)
      return Simulation(work, parts)
    }
  }

  /// The sum of several cases; nil if its amounts are too large for numbers.
  func sum(of cases: [SimulatedCase]) throws -> SimulatedOutcome? {
    guard let work = PortfolioWork(cases, settings) else { return nil }
    let progress = progress
    let parts = try workers.map(work.parts) { index in
      let part = work.part(index)
      progress.add(cases.count * Progress.ofCase / work.parts)
      return part
    }
    return work.outcome(of: parts)
  }

  private func simulation(of simulated: SimulatedCase) throws -> Simulation? {
    let work = SimulationWork(simulated, settings)
    let progress = progress
    let parts = try workers.map(work.parts) { index in
      let part = work.part(index)
      progress.add(Progress.ofCase / work.parts)
      return part
    }
    return Simulation(work, parts)
  }
}
