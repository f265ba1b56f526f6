extension GeneratedCase {
  mutating func assumptions() -> GeneratedValue {
    people = (1...count(1...3)).map { "borgere-\($0)" }
    prices = (1...count(1...3)).map { "pris-\($0)" }
    lengths = ["opstart"]
    measurable = people + prices
    var list: [(key: String, value: GeneratedValue)] = []
    for name in people { list.append((name, range())) }
    for name in prices {
      let value = "\(count(1...9))_\(count(100...999)) kr/year/citizen"
      list.append((name, chance(50) ? .scalar(value) : described([("likely", .scalar(value))])))
    }
    list.append(("opstart", "\(count(2...12)) months".value))
    if chance(60) { list.append(("virkning", byYear())) }
    if chance(60) { list.append(("i-alt", "\(people[0]) * \(prices[0])".value)) }
    if chance(40) { list.append(("mindst", "min(\(people[0]), 50 citizen)".value)) }
    if chance(40) {
      list.append(
        ("robotter", .fields([("unitPrice", "robot".value), ("note", maybe { $0.text() })])))
    }
    return .map(list)
  }

  /// A range that can go together with another.
  private mutating func range() -> GeneratedValue {
    described([
      ("likely", "\(count(100...200)) citizen".value), ("low", "\(count(10...90)) citizen".value),
      ("high", "\(count(210...999)) citizen".value),
      (
        "shape",
        maybe { .scalar($0.pick(["pert", "triangular", "uniform", "normal", "lognormal"])) }
      ),
    ])
  }

  private mutating func byYear() -> GeneratedValue {
    described([("by", .map([("2027", "50 %".value), ("2028", "\(count(60...90)) %".value)]))])
  }

  private mutating func described(
    _ values: [(key: String, value: GeneratedValue?)]
  ) -> GeneratedValue {
    .fields(
      values + [
        ("role", maybe(30) { .scalar($0.pick(["time", "volume", "effect", "price"])) }),
        ("source", maybe { $0.text() }),
        ("evidence", maybe(30) { "\($0.count(0...5))".value }),
        ("note", maybe(20) { $0.text() }),
      ])
  }
}
