extension GeneratedCase {
  private enum Amount: CaseIterable { case perTime, once, spread, formula, calendar, none }

  mutating func lines(_ what: String) -> GeneratedValue {
    .items(
      (1...count(1...4)).map { number in
        let isFirst = number == 1
        let kind =
          what == "cost"
          ? pick(["investment", "operating"])
          : isFirst ? "cash" : pick(["cash", "capacity", "quality"])
        return line("\(what == "cost" ? "udgift" : "gevinst")-\(number)", kind)
      })
  }

  private mutating func line(_ id: String, _ kind: String) -> GeneratedValue {
    let begin: [(key: String, value: GeneratedValue?)] = [
      ("id", .scalar(id)), ("title", maybe { $0.text() }), ("kind", .scalar(kind)),
    ]
    let end = ending(kind)
    if kind == "quality" { return .fields(shuffled(begin + end)) }
    let amount =
      prices.isEmpty
      ? pick([Amount.perTime, .once, .spread, .calendar])
      : pick(
        [.perTime, .once, .spread, .formula, .calendar])
    return .fields(shuffled(begin + money(amount, kind) + benefit(kind) + end))
  }

  /// Now and then a person writes keys in another order.
  private mutating func shuffled(
    _ fields: [(key: String, value: GeneratedValue?)]
  ) -> [(key: String, value: GeneratedValue?)] {
    chance(20) ? fields.shuffled(using: &random) : fields
  }

  private mutating func money(
    _ amount: Amount, _ kind: String
  ) -> [(key: String, value: GeneratedValue?)] {
    let flows = amount == .perTime || amount == .formula
    let needsBoth = amount == .spread
    let from = when(needsBoth || amount != .once && chance(40)) { _ in "2027-04".value }
    let until = when(needsBoth || amount != .once && chance(40)) { _ in "2031-06".value }
    return [
      ("amount", value(of: amount)), ("in", amount == .once ? .scalar(month()) : nil),
      ("from", from), ("until", until),
      ("phaseIn", when(flows && chance(40)) { $0.length("12 months") }),
      ("delay", when(chance(30)) { _ in "2 months".value }),
      (
        "fadeOut",
        when(flows && chance(20)) { _ in
          .map([("after", "2 years".value), ("over", "18 months".value)])
        }
      ),
      ("halfLife", when(flows && chance(20)) { _ in "4 years".value }),
      ("prices", when(amount != .formula && chance(30)) { $0.priceLevel() }),
      ("reimbursement", when(flows && chance(30)) { $0.reimbursement() }),
    ]
  }

  private mutating func length(_ text: String) -> GeneratedValue {
    lengths.isEmpty || chance(50) ? .scalar(text) : .scalar(lengths[0])
  }

  private mutating func priceLevel() -> GeneratedValue {
    switch count(0...2) {
    case 0: "2026".value
    case 1: "2024".value
    default: .fields([("year", "2025".value), ("index", maybe { _ in "pl".value })])
    }
  }

  private mutating func value(of amount: Amount) -> GeneratedValue {
    switch amount {
    case .perTime:
      .scalar(pick(["300 tkr/year", "1_200 kr/week", "0.75 mkr/year", "12.5 t.kr./month"]))
    case .formula: .scalar("\(pick(people)) * \(pick(prices))")
    case .calendar:
      .map([("2028", "100 tkr".value), ("2029-03", "20_000 kr".value), ("2030", "0.5 mkr".value)])
    case .once, .spread, .none: .scalar(pick(["1.8 mkr", "250 tkr", "99_999 kr"]))
    }
  }

  private mutating func reimbursement() -> GeneratedValue {
    guard chance(60) else {
      return .map([
        ("scheme", "saerligt-dyre-enkeltsager".value), ("yearlyCost", "1_160 tkr".value),
      ])
    }
    return .fields([
      ("scheme", "refusion".value), ("for", when(!cohorts.isEmpty) { .scalar($0.cohorts[0]) }),
      ("seniority", maybe { _ in "60 weeks".value }),
    ])
  }

  private mutating func benefit(_ kind: String) -> [(key: String, value: GeneratedValue?)] {
    guard kind == "cash" || kind == "capacity" else { return [] }
    return [
      ("harvest", when(kind == "capacity" && chance(70)) { "\($0.count(0...100)) %".value }),
      ("deadweight", maybe(30) { _ in "12.5 %".value }),
      ("displacement", maybe(30) { _ in "5%".value }),
      (
        "booked",
        maybe(20) { _ in .map([("account", "5.30.27".value), ("reference", "4 mkr/year".value)]) }
      ),
    ]
  }

  private mutating func ending(_ kind: String) -> [(key: String, value: GeneratedValue?)] {
    let isMoney = kind != "quality"
    let node = nodes.isEmpty ? nil : pick(nodes)
    return [
      ("department", maybe { $0.department() }),
      (
        "actor",
        when(isMoney && chance(30)) { .scalar($0.pick(["municipality", "region", "state"])) }
      ),
      (
        "area",
        when(isMoney && chance(60)) {
          .scalar($0.pick(["service", "capital", "transfers", "user-financed"]))
        }
      ),
      ("account", when(isMoney && chance(40)) { _ in "5.30.26".value }),
      ("avoidable", when(isMoney && chance(20)) { _ in "true".value }),
      ("transfer", when(isMoney && chance(10)) { _ in "true".value }),
      ("node", node.map(GeneratedValue.scalar)), ("source", maybe(70) { $0.text() }),
      ("evidence", maybe(40) { "\($0.count(0...5))".value }), ("note", maybe(30) { $0.text() }),
    ]
  }
}
