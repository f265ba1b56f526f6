import AfkastModel

extension Target {
  /// The values that it names, in order of months.
  var values: [KPIValue] {
    switch self {
    case .value(let value, _): [value]
    case .trajectory(let points): points.map(\.value)
    case .rising, .falling: []
    }
  }
}
