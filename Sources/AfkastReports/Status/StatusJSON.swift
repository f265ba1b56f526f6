import AfkastDocuments
import AfkastEngine
import AfkastModel

/// Cases under follow-up as JSON: the contract of DESIGN.md section 9.
package struct StatusJSON: Sendable {
  private let frame: StatusFrame
  private let generator: String

  package init(_ frame: StatusFrame, generator: String) {
    self.frame = frame
    self.generator = generator
  }

  /// A case as it stands in the document.
  package func text(of entry: StatusEntry) -> String { entry.json().text(indent: 2) }

  /// Gives the document with its cases to a writer, so that a large portfolio takes no more room than its text.
  package func write(_ cases: [String], to writer: (String) -> Void) {
    let head: [(key: String, value: JSON)] = [
      ("schema", .string("afkast.status/1")), ("generator", .string(generator)),
      ("asOf", .string(frame.asOf.description)),
      ("knownAt", JSON(frame.knownAt?.description)), ("stores", .array(frame.stores.map(\.json))),
      ("missing", .array(frame.missing.map(\.json))),
    ]
    writer("{\n")
    for (key, value) in head { writer("  \"\(key)\": \(value.text(indent: 1)),\n") }
    writer("  \"cases\": [")
    for (index, text) in cases.enumerated() {
      writer((index == 0 ? "\n    " : ",\n    ") + text)
    }
    writer(cases.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }
}

extension StatusEntry {
  /// A case under follow-up, for programs; `hidden` are assumptions of which nothing learned is shown.
  func json(hiding hidden: Set<AssumptionID> = []) -> JSON {
    let status = status
    let review = status?.review
    return .object(
      named + [
        ("verdict", review.map { JSON($0.verdict) } ?? .null),
        ("attention", .string(attention.key)), ("problem", JSON(problem)),
        ("promise", review?.promise.map { JSON($0) } ?? .null),
        ("plan", status.map(\.planJSON) ?? .null),
        ("measured", status.map(\.measuredJSON) ?? .null),
        ("confirmed", status.map(\.confirmedJSON) ?? .null),
        ("forecast", status.map(\.forecastJSON) ?? .null),
        ("againstPlan", review?.againstPlan.map { JSON($0) } ?? .null),
        ("measuredShare", JSON(review?.known.share?.value)),
        ("standing", status.map(\.standingJSON) ?? .null),
        ("overdue", .array(overdue.map(\.json))),
        ("probabilityByPromise", JSON(status?.odds?.probability.value)),
        ("standardError", JSON(status?.odds?.standardError.value)),
        ("requiredRunRate", .array(runRates(hiding: hidden))),
        ("stillToCome", status.map(\.aheadJSON) ?? .null),
        ("bridgeStart", JSON(status?.bridge?.plan.kroner)),
        ("bridge", .array(status?.bridge?.steps.map { JSON($0) } ?? [])),
        ("harvests", .array(status?.harvests.map { JSON($0) } ?? [])),
        ("learned", .array(learned(hiding: hidden))),
        ("unadjustedYears", .array(review?.unadjustedYears.map { .integer($0.number) } ?? [])),
        ("forgotten", forgotten),
      ])
  }

  private var named: [(key: String, value: JSON)] {
    [
      ("id", .string(businessCase.id.text)), ("title", .string(businessCase.title)),
      ("departments", .array(businessCase.departments.map { .string($0.text) })),
      ("start", .string(businessCase.horizon.first.description)),
      ("months", .integer(businessCase.horizon.count)),
      ("prices", JSON(businessCase.prices?.number)), ("planVersion", JSON(versions?.plan)),
      ("followedVersion", JSON(versions?.followed)),
    ]
  }

  private var problem: String? {
    if case .failure(let problem) = result { problem.key } else { nil }
  }

  private func runRates(hiding hidden: Set<AssumptionID>) -> [JSON] {
    (status?.requiredRunRates ?? []).map { rate in
      let values = WrittenValue(rate.assumption, isFactor: rate.isFactor, in: businessCase)
      return .object([
        ("assumption", .string(rate.assumption.text)), ("unit", values.unit),
        ("expected", hidden.contains(rate.assumption) ? .null : values.json(rate.expected)),
        ("required", values.json(rate.required)),
      ])
    }
  }

  private func learned(hiding hidden: Set<AssumptionID>) -> [JSON] {
    let known = status?.review.curves.evidence.learned ?? [:]
    return businessCase.assumptions.compactMap { known[$0.id] }.map { learned in
      let values = WrittenValue(learned.assumption, isFactor: learned.isFactor, in: businessCase)
      let isHidden = hidden.contains(learned.assumption)
      return .object([
        ("assumption", .string(learned.assumption.text)), ("unit", values.unit),
        ("planned", values.json(Ratio(learned.planned.value))),
        ("measured", isHidden ? .null : values.json(learned.measured)),
        ("expected", isHidden ? .null : values.json(Ratio(learned.expected.value))),
        ("standardError", isHidden ? .null : values.json(learned.standardError)),
        ("n", .integer(learned.samples)),
        ("basis", .string(learned.basis.key)),
      ])
    }
  }

  private var forgotten: JSON {
    let forgotten = status?.forgotten
    return .object([
      ("lines", .array(forgotten?.lines.map { .string($0.text) } ?? [])),
      ("kpis", .array(forgotten?.kpis.map { .string($0.text) } ?? [])),
    ])
  }
}

/// A value of an assumption in the unit that the case file writes, or as a factor on the plan.
private struct WrittenValue {
  private let assumption: Assumption?
  private let isFactor: Bool

  init(_ id: AssumptionID, isFactor: Bool, in businessCase: BusinessCase) {
    assumption = businessCase.assumption(id)
    self.isFactor = isFactor
  }

  var unit: JSON { .string(isFactor ? "factor" : assumption?.unitText ?? "") }

  func json(_ value: Ratio?) -> JSON {
    guard let value else { return .null }
    return isFactor ? .number(value.value) : JSON(assumption?.written(value).value)
  }
}
