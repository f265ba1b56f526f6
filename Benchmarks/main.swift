// Afkast's side of `make bench`: prints its figures as JSON, for the peers' script to set beside its
// own. Timings live here and never in tests.
import AfkastModel

let arguments = [String](CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("irr", 2): try InternalRateBenchmark(flowsAt: arguments[1]).run()
case ("simulate", 3):
  try SimulationBenchmark(caseAt: arguments[1], threads: Int(arguments[2]) ?? 1).run()
default:
  print("usage: afkast-bench irr FLOWS.json | simulate CASE.yaml THREADS")
  throw UsageError()
}

struct UsageError: Error {}
