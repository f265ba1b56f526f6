// Afkast's side of `make bench`: prints its figures as JSON, for the peers' script to set beside its
// own. Timings live here and never in tests.
import AfkastModel

let arguments = CommandLine.arguments.dropFirst()
guard arguments.first == "irr", let path = arguments.dropFirst().first else {
  print("usage: afkast-bench irr FLOWS.json")
  throw UsageError()
}
try InternalRateBenchmark(flowsAt: path).run()

struct UsageError: Error {}
