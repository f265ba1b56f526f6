import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What a case did to a KPI, for programs, in the KPI's own unit.
struct KPIEffectJSON {
  private let standing: KPIStanding
  private let report: KPIReport

  init(_ standing: KPIStanding, _ report: KPIReport) {
    self.standing = standing
    self.report = report
  }

  var json: JSON {
    let effect = standing.judgement.effect
    let shown = effect.isEstimated && !isHidden
    let intervals = shown ? effect.intervals : nil
    let (wide, narrow) = (intervals?.ninetyFive, intervals?.eighty)
    return .object([
      ("verdict", .string(effect.verdict.key)),
      ("difference", shown ? JSON(effect.difference) : .null),
      ("low", JSON(wide?.low)), ("high", JSON(wide?.high)), ("low80", JSON(narrow?.low)),
      ("high80", JSON(narrow?.high)), ("design", JSON(shown ? effect.design?.key : nil)),
      ("level", JSON(shown ? effect.design?.rawValue : nil)),
      ("before", .integer(known(before: true))),
      ("after", .integer(known(before: false))),
      ("autocorrelation", made(effect.autocorrelation?.corrected)),
      ("detectable", made(effect.detectable.value)),
      ("hadTrend", .bool(effect.hadTrend)),
      ("parallelTrends", effect.areTrendsParallel.map(JSON.bool) ?? .null),
      ("chanceOfTarget", made(standing.chanceOfTarget?.value)), ("learned", learned),
      ("badStart", badStart), ("breakEven", breakEven),
    ])
  }

  private var isHidden: Bool { report.privacy.hidesNumbers(of: standing) }

  /// A number made of the values, where no hidden one follows from it.
  private func made(_ value: Double?) -> JSON { isHidden ? .null : JSON(value) }

  private func known(before isBefore: Bool) -> Int {
    let points = standing.judgement.points
    let part = isBefore ? points.prefix(standing.change) : points.dropFirst(standing.change)
    return part.count { $0.reading != nil }
  }

  private var learned: JSON {
    guard let learned = standing.learned else { return .null }
    let assumption = report.businessCase.assumption(learned.assumption)
    func written(_ value: Double?) -> JSON {
      guard !learned.isFactor, let assumption, let base = value.flatMap({ Quotient($0) }) else {
        return JSON(value)
      }
      return JSON((base / assumption.unitSize)?.value)
    }
    return .object([
      ("assumption", .string(learned.assumption.text)),
      ("basis", isHidden ? .null : .string(learned.basis.key)),
      ("samples", .integer(learned.samples)), ("planned", written(learned.planned.value)),
      ("measured", isHidden ? .null : written(learned.measured?.value)),
      ("expected", isHidden ? .null : written(learned.expected.value)),
      ("unit", learned.isFactor ? .null : JSON(assumption?.unitText)),
      ("overdue", .integer(learned.overdue)),
    ])
  }

  private var badStart: JSON {
    guard let start = standing.judgement.badStart else { return .null }
    return .object([
      ("value", made(start.value)), ("mean", made(start.mean)),
      ("expectedChange", made(start.expectedChange)), ("isBaseline", .bool(start.isBaseline)),
    ])
  }

  private var breakEven: JSON {
    guard let breakEven = standing.breakEven else { return .null }
    let (switching, measured) = (breakEven.switching, breakEven.measured)
    return .object([
      ("plan", JSON(switching.plan.number)), ("value", JSON(switching.breakEven?.number)),
      ("promise", JSON(switching.promise?.number)),
      ("unit", JSON(switching.unit(in: report.businessCase))),
      ("low80", made(measured?.low)), ("high80", made(measured?.high)),
      ("outcome", JSON(isHidden ? nil : breakEven.outcome?.key)),
    ])
  }
}
