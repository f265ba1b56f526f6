import AfkastEngine
import AfkastModel
import FoundationEssentials

/// Internal rates of flows of 120 months, per second, on one thread.
struct InternalRateBenchmark {
  private struct File: Decodable {
    let flows: [[Double]]
  }

  private let flows: [[Money]]

  /// Reads flows in kroner, as the peers' script writes them.
  init(flowsAt path: String) throws {
    let url = URL(filePath: path)
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
    flows = file.flows.map { flow in flow.compactMap { Money(roundingOre: $0 * 100) } }
  }

  /// Prints the rates per second of each run, and how many flows have exactly one rate.
  func run() throws {
    var (perSecond, single) = ([Double](), 0)
    for _ in 0..<9 {
      let clock = ContinuousClock()
      single = 0
      let elapsed = clock.measure {
        for flow in flows {
          if case .one = InternalRate(ofMonthlyNet: flow) { single += 1 }
        }
      }
      perSecond.append(Double(flows.count) / (elapsed / .seconds(1)))
    }
    let runs = perSecond.map { $0.description }.joined(separator: ", ")
    print("{ \"flows\": \(flows.count), \"single\": \(single), \"perSecond\": [\(runs)] }")
  }
}
