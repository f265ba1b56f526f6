import AfkastEngine
import AfkastModel

extension KPIProgress {
  var key: String {
    switch self {
    case .way: "way"
    case .holding(true): "holding"
    case .holding(false): "notHolding"
    case .range(true): "inside"
    case .range(false): "outside"
    case .slope: "slope"
    case .notMeasured: "notMeasured"
    case .noBaseline: "noBaseline"
    case .noTarget: "noTarget"
    }
  }

  var toToday: Double? { if case .way(let today, _) = self { today?.value } else { nil } }
  var toTarget: Double? { if case .way(_, let target) = self { target.value } else { nil } }
  var slope: Double? { if case .slope(let slope, _) = self { slope.value } else { nil } }
}

extension KPIProgress.Light {
  var key: String {
    switch self {
    case .green: "green"
    case .yellow: "yellow"
    case .red: "red"
    }
  }
}
