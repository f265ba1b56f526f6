import ArgumentParser

/// `afkast record` writes down what happened to a case.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Write down what happened to a case: it is kept for ever.",
    discussion: """
      A fact is about a period (2027-03, 2027-Q1 or 2027-K1, 2027-H1, 2027, 2027-W05, 2027-W05..W06, 2027-03-09) and is \
      kept with the time and the name of whoever records it. Nothing is changed or deleted afterwards; \
      afkast correct puts a fact in the place of a wrong one. CASE is the id of a case or its file. An \
      amount that begins with a minus stands after two hyphens: -- "-500 kr".

      Examples:
        afkast record measurement medicindispensere i-brug 2027-03 118
        afkast record actual medicindispensere dispensere 2027-01 "1.8 mkr"
        afkast record harvest medicindispensere faerre-udleveringer 2027-07 "900 tkr/year" --account 5.30.26 \
      --decision "Budget 2028"
        afkast record decision medicindispensere continue --note "På sporet"
      """,
    subcommands: [
      RecordMeasurement.self, RecordObservation.self, RecordActual.self, RecordBudget.self,
      RecordHarvest.self, RecordDecision.self, RecordAction.self, RecordDone.self,
      RecordMilestone.self,
    ])
}
