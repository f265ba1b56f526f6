import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// How an amount is written changes no øre; cases from printed seeds.
@Suite struct UnitScalingTests {
  private func flow(_ text: String) throws -> CashFlow {
    let file = CaseFile(SourceText(name: "case", text: text), in: Workspace())
    #expect(file.diagnostics.map(\.message) == [])
    var settings = EvaluationSettings()
    settings.searchesSwitching = false
    return try Evaluation(of: #require(file.businessCase), settings).flow
  }

  private func text(_ cost: String, _ bill: String, _ assumptions: String, _ saving: String)
    -> String
  {
    """
    afkast: 1
    id: case
    title: Case
    start: 2027-03
    horizon: 4 years
    assumptions: { \(assumptions) }
    costs:
      - { id: devices, kind: investment, amount: \(cost), from: 2027-03, until: 2027-09 }
      - { id: bill, kind: operating, amount: \(bill), phaseIn: 5 months }
    benefits:
      - { id: saving, kind: capacity, harvest: 35 %, amount: \(saving), halfLife: 30 months,
          reimbursement: { scheme: refusion } }
    """
  }

  /// Øre as kroner, exactly: 1234 is "12.34".
  private func kroner(_ ore: Int, thousandths: Int = 0) -> String {
    var (digits, decimals) = (String(ore), 2 + 3 * thousandths)
    while digits.count <= decimals { digits = "0" + digits }
    digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    // Zeros that follow the decimals say nothing, and keep 1.250 from being read as thousands.
    return digits + (decimals == 3 ? "0" : "")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `kroner, thousands and millions, by year and by month, are the same øre`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let cost = Int.random(in: 0...500_000_000, using: &random)
    let bill = Int.random(in: 0...9_000_000, using: &random)
    let price = Int.random(in: 1...9_000_000, using: &random)
    let people = Int.random(in: 1...300, using: &random)
    let formula = "people * price"
    let plain = try flow(
      text(
        "\(kroner(cost)) kr", "\(kroner(bill)) kr/month",
        "people: \(people) citizen, price: \(kroner(price)) kr/month/citizen", formula))
    let scaled = try flow(
      text(
        "\(kroner(cost, thousandths: 1)) tkr", "\(kroner(bill * 12)) kr/year",
        "people: \(people) citizen, price: \(kroner(price * 12, thousandths: 1)) tkr/year/citizen",
        formula))
    let renamed = try flow(
      text(
        "\(kroner(cost, thousandths: 2)) mkr", "\(kroner(bill * 12, thousandths: 2)) mkr/year",
        "people: \(people) resident, price: \(kroner(price * 12, thousandths: 2)) mkr/year/resident",
        formula))
    #expect(plain.net == scaled.net, "seed \(seed)")
    #expect(plain.net == renamed.net, "seed \(seed)")
    #expect(plain.costs == scaled.costs && plain.benefits == renamed.benefits, "seed \(seed)")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a formula expanded by hand gives the same øre`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (a, b) = (
      Int.random(in: 1...400, using: &random), Int.random(in: 1...90_000, using: &random)
    )
    let (c, d) = (Int.random(in: 1...60, using: &random), Int.random(in: 1...99, using: &random))
    let assumptions =
      "people: \(a) citizen, price: \(b) kr/year/citizen, staff: \(c) person, effect: \(d) %, "
      + "wage: 1_000 kr/month/person, gross: people * price, worked: staff * wage"
    let formula = try flow(
      text("1 mkr", "worked", assumptions, "\"max(gross * effect - worked, 0 kr/year)\""))
    let byHand = try flow(
      text(
        "1 mkr", "\(c * 12_000) kr/year", "",
        "\(kroner(max(0, a * b * d - c * 1_200_000))) kr/year"))
    #expect(formula.net == byHand.net, "seed \(seed)")
    #expect(formula.costs == byHand.costs, "seed \(seed)")
  }
}
