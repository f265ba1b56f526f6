import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Simulations as JSON: the contract of DESIGN.md section 9.
package struct SimulationJSON: Sendable {
  private let report: SimulationReport
  private let generator: String

  package init(_ report: SimulationReport, generator: String) {
    self.report = report
    self.generator = generator
  }

  /// The whole document, made case by case so that a large portfolio is never a tree in memory.
  package var text: String {
    var text = "{\n"
    for member in head { text += "  \"\(member.key)\": \(member.value.text(indent: 1)),\n" }
    text += "  \"cases\": ["
    for (index, simulation) in report.simulations.enumerated() {
      text += (index == 0 ? "\n    " : ",\n    ") + businessCase(simulation).text(indent: 2)
    }
    text += report.simulations.isEmpty ? "]" : "\n  ]"
    return text + ",\n  \"sum\": \((report.sum.map(sum) ?? .null).text(indent: 1))\n}\n"
  }

  private var head: [(key: String, value: JSON)] {
    let settings = report.settings
    return [
      ("schema", .string("afkast.simulate/1")), ("generator", .string(generator)),
      ("draws", .integer(settings.draws.count)), ("replicates", .integer(DrawCount.replicates)),
      ("seed", .integer(Int(clamping: settings.seed))), ("within", JSON(settings.within?.count)),
    ]
  }

  private func businessCase(_ simulation: Simulation) -> JSON {
    let discounting = simulation.plan.settings.discounting
    return .object(
      [
        ("id", .string(simulation.businessCase.id.text)),
        ("title", .string(simulation.businessCase.title)),
        ("start", .string(simulation.outcome.horizon.first.description)),
        ("months", .integer(simulation.outcome.horizon.count)),
        ("prices", JSON(simulation.businessCase.prices?.number)),
        ("perspective", .string(simulation.plan.settings.perspective.key)),
        (
          "discounting",
          .object([
            ("schedule", .string(discounting.schedule.name)),
            ("step", .string(discounting.step.rawValue)),
            ("timing", .string(discounting.timing.rawValue)),
          ])
        ),
        ("tables", .array(simulation.tables.map { JSON($0) })),
      ]
        + simulation.outcome.members(
          plan: plan(simulation.plan), drivers: simulation.drivers.map { JSON($0) }))
  }

  private func plan(_ plan: SimulatedPlan) -> JSON {
    .object([
      ("npv", .number(plan.netPresentValue.kroner)), ("payback", JSON(plan.payback)),
      ("promise", plan.promise.map { JSON($0) } ?? .null),
    ])
  }

  private func sum(_ outcome: SimulatedOutcome) -> JSON {
    .object(
      [
        ("start", .string(outcome.horizon.first.description)),
        ("months", .integer(outcome.horizon.count)),
      ] + outcome.members(plan: .null, drivers: []))
  }
}

extension JSON {
  /// What an assumption's uncertainty does.
  fileprivate init(_ driver: Driver) {
    let assumption = driver.assumption.assumption
    let written = driver.assumption.written
    self = .object([
      ("assumption", .string(assumption.id.text)), ("unit", .string(assumption.unitText)),
      ("likely", .number(written.likely.value)), ("mean", .number(written.mean.value)),
      ("firstOrder", JSON(driver.ofNetPresentValue?.firstOrder.value)),
      ("total", JSON(driver.ofNetPresentValue?.total.value)),
      ("totalStandardError", JSON(driver.ofNetPresentValue?.totalError.value)),
      ("paybackFirstOrder", JSON(driver.ofPayback?.firstOrder.value)),
      ("paybackTotal", JSON(driver.ofPayback?.total.value)),
      ("paybackTotalStandardError", JSON(driver.ofPayback?.totalError.value)),
      ("valueOfKnowing", JSON(driver.valueOfKnowing)),
    ])
  }
}
