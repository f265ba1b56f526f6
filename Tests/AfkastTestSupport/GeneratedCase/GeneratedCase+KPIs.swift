extension GeneratedCase {
  mutating func kpis() -> GeneratedValue {
    let count = count(1...5)
    return .items((1...count).map { kpi($0, of: count) })
  }

  private mutating func kpi(_ number: Int, of count: Int) -> GeneratedValue {
    let measured = !measurable.isEmpty && chance(50) ? measurable.removeFirst() : nil
    let improves = measured != nil && chance(30)
    let node = nodes.isEmpty ? nil : pick(nodes)
    return .fields([
      ("id", "maal-\(number)".value), ("title", text()), ("definition", maybe { $0.text() }),
      ("unit", .scalar(unit(of: measured))),
      ("level", maybe { .scalar($0.pick(["activity", "output", "outcome", "impact"])) }),
      ("node", node.map(GeneratedValue.scalar)),
      ("dimension", maybe(40) { .scalar($0.pick(["activity", "economy", "quality"])) }),
      ("voice", maybe(40) { .scalar($0.pick(["register", "citizen"])) }),
      ("good", good(isNeeded: improves)), ("scale", maybe(20) { _ in "0..500".value }),
      ("baseline", baseline(isNeeded: improves)), ("target", maybe(80) { $0.target() }),
      ("every", maybe(80) { .scalar($0.pick(["month", "quarter", "half-year", "2 weeks"])) }),
      ("source", maybe { $0.text() }), ("owner", maybe { $0.text() }),
      ("balancing", maybe(20) { _ in "true".value }),
      ("comparison", when(number < count && chance(20)) { _ in "maal-\(count)".value }),
      ("measures", measured.map { measures($0, improves) }),
    ])
  }

  private mutating func unit(of measured: String?) -> String {
    guard let measured else { return pick(["citizen", "%", "visit/month", "hour"]) }
    return people.contains(measured) ? "citizen" : "kr/year/citizen"
  }

  private mutating func good(isNeeded: Bool) -> GeneratedValue? {
    if isNeeded { return .scalar(pick(["up", "down"])) }
    return maybe { .scalar($0.pick(["up", "down", "5..10.5"])) }
  }

  private mutating func baseline(isNeeded: Bool) -> GeneratedValue? {
    isNeeded || chance(60) ? .scalar(pick(["0", "9_600", "2026-01..2026-06"])) : nil
  }

  private mutating func target() -> GeneratedValue {
    switch count(0...2) {
    case 0: .scalar(pick(["rising", "falling"]))
    case 1: .map([("value", "120".value), ("by", "2027-12".value)])
    default: .map([("2027-06", "60".value), ("2027-12", "112.5".value), ("2028-12", "120".value)])
    }
  }

  private mutating func measures(_ name: String, _ improves: Bool) -> GeneratedValue {
    if improves { return .map([("assumption", .scalar(name)), ("as", "improvement".value)]) }
    return chance(70) ? .scalar(name) : .map([("assumption", .scalar(name))])
  }
}
