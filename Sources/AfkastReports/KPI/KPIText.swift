import AfkastDiagnostics
import AfkastModel

/// Where a KPI stood and should be, in one line, in its own unit.
struct KPIText {
  private let language: Language
  private let numbers: NumberText

  init(_ language: Language) {
    self.language = language
    numbers = NumberText(language)
  }

  func text(of kpi: KPI) -> String {
    let name = "\(kpi.title.visible) (\(UnitText(language).several(kpi.counts.text).visible))"
    return Message.kpi(name, from: baseline(kpi.baseline), to: target(kpi.target))
      .text(in: language)
  }

  private func baseline(_ baseline: Baseline?) -> String {
    switch baseline {
    case .value(let value): numbers.plain(value.number)
    case .months(let span): Message.kpiMeasured(span).text(in: language)
    case nil: Message.kpiUnknown.text(in: language)
    }
  }

  private func target(_ target: Target?) -> String {
    switch target {
    case .value(let value, let month): by(month, value)
    case .trajectory(let points):
      points.last.map { by($0.month, $0.value) } ?? Message.kpiNoTarget.text(in: language)
    case .rising: Message.kpiRising.text(in: language)
    case .falling: Message.kpiFalling.text(in: language)
    case nil: Message.kpiNoTarget.text(in: language)
    }
  }

  private func by(_ month: Month, _ value: KPIValue) -> String {
    Message.kpiBy(numbers.plain(value.number), month).text(in: language)
  }
}
