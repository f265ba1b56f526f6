/// What a generated case has beside its money and its KPIs.
extension GeneratedCase {
  mutating func departments() -> GeneratedValue {
    .list(["sundhed"] + (chance(50) ? ["boern"] : []) + (chance(50) ? ["oekonomi"] : []))
  }

  mutating func promise() -> GeneratedValue {
    chance(50)
      ? .map([("payback", "\(count(6...48)) months".value)])
      : .map([("by", .scalar(month()))])
  }

  mutating func chain() -> GeneratedValue {
    nodes = (1...count(1...4)).map { "led-\($0)" }
    return .items(
      nodes.indices.map { index in
        .fields([
          ("id", .scalar(nodes[index])),
          ("level", .scalar(pick(["input", "activity", "output", "outcome", "impact"]))),
          ("text", text()),
          ("leadsTo", when(index + 1 < nodes.count) { .list(Array($0.nodes[(index + 1)...])) }),
        ])
      })
  }

  mutating func milestones() -> GeneratedValue {
    .items(
      (1...count(1...3)).map { number in
        .fields([
          ("id", "trin-\(number)".value), ("title", text()),
          ("department", maybe { $0.department() }), ("owner", maybe { $0.text() }),
          ("by", .scalar(month(2026...2028))),
        ])
      })
  }

  mutating func correlations() -> GeneratedValue {
    .items([
      .fields([
        ("between", .list(Array(people.prefix(2)))),
        ("coefficient", .scalar(pick(["-0.4", "0.25", "60 %"]))), ("source", maybe { $0.text() }),
      ])
    ])
  }

  mutating func cohortList() -> GeneratedValue {
    cohorts = (1...count(1...2)).map { "hold-\($0)" }
    return .map(cohorts.map { ($0, cohort()) })
  }

  private mutating func cohort() -> GeneratedValue {
    let (isOnce, lasts) = (chance(20), chance(60))
    let inflow: GeneratedValue =
      chance(60)
      ? "24 person/year".value
      : .map([("2027", "12 person/year".value), ("2029", "36 person/year".value)])
    return .fields([
      ("inflow", inflow), ("in", isOnce ? .scalar(month()) : nil),
      ("from", when(!isOnce && chance(50)) { .scalar($0.month(2027...2028)) }),
      ("until", when(!isOnce && chance(50)) { .scalar($0.month(2029...2031)) }),
      ("lasts", lasts ? "36 months".value : nil), ("halfLife", lasts ? nil : "2 years".value),
      ("source", maybe { $0.text() }),
    ])
  }

  mutating func scenarios() -> GeneratedValue {
    var list: [(key: String, value: GeneratedValue)] = [
      ("sen-start", .map([("shift", "6 months".value)]))
    ]
    if let first = people.first {
      list.append(
        (
          "faa",
          .fields([(first, .scalar("70 citizen")), ("shift", maybe(30) { _ in "3 months".value })])
        ))
    }
    return .map(list)
  }

  mutating func followUp() -> GeneratedValue {
    .fields([
      ("every", .scalar(pick(["2 weeks", "month", "quarter", "half-year", "year"]))),
      ("first", maybe { _ in "2027-03".value }), ("until", maybe { _ in "2031-12".value }),
      ("grace", maybe { _ in "7 days".value }), ("forum", maybe { $0.text() }),
    ])
  }

  mutating func silence() -> GeneratedValue {
    .fields([("no-goal", text()), ("too-many-kpis", maybe { $0.text() })])
  }
}

extension String {
  var value: GeneratedValue { .scalar(self) }
}
