import AfkastModel

extension KPIUnit {
  /// The unit of a KPI as it is written, with the calendar time that it counts per, if any.
  init(_ written: WrittenUnit, text: String) {
    self.init(
      written.unit, text: text.visibleShort, size: written.size,
      flow: written.unit.powers[.month] == -1 ? Self.flow(text) : nil)
  }

  private static func flow(_ text: String) -> Flow? {
    var factors = text.split(separator: "/").map(\.trimmed)
    let units = factors.map { UnitAtoms.unit(named: $0) }
    let times = units.indices.dropFirst().filter { units[$0]?.unit == .time }
    guard times.count == 1, let index = times.first, let time = units[index] else { return nil }
    factors.remove(at: index)
    return Flow(factors.joined(separator: "/").visibleShort, perMonths: time.size)
  }
}
