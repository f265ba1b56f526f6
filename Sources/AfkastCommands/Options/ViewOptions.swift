import AfkastEngine
import ArgumentParser

/// The options that say whose money counts and under which assumptions.
struct ViewOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Whose money counts: municipality, region, state, citizen, public, society, or a department.
      """, valueName: "who"))
  var perspective: String?

  @Option(
    help: ArgumentHelp(
      "A scenario of the cases, pessimistic, optimistic, or all side by side.",
      valueName: "name"))
  var scenario: String?
}
