import AfkastTestSupport
import Foundation
import Testing

/// Finance's table where budgets and ledger money are recorded, figure by figure as by hand.
@Suite struct BudgetedReportTests {
  /// Two costs, a saving on an account of 1.2 million a year, and income; all of it from January 2027.
  private static let text = """
    afkast: 1
    id: led
    title: LED i gadelyset
    start: 2027-01
    horizon: 3 years
    prices: 2027
    costs:
      - { id: armaturer, title: Armaturer, kind: investment, amount: 3 mkr, in: 2027-02 }
      - { id: service, title: Service, kind: operating, amount: 240 tkr/year }
    benefits:
      - { id: strom, title: Strøm, kind: cash, amount: 480 tkr/year,
          booked: { account: "2.28.12", reference: 1.2 mkr/year } }
      - { id: tilskud, title: Tilskud, kind: cash, amount: 60 tkr/year }

    """

  private static let facts = [
    "budget led armaturer 2027 3_000_kr original", "budget led armaturer 2027 2_800_kr revised",
    "budget led armaturer 2027 150_kr supplementary --financed-by puljen",
    "budget led service 2027 240_kr original", "budget led strom 2027 1_200_kr original",
    "budget led strom 2027 720_kr revised", "budget led tilskud 2027 60_kr original",
    "actual led armaturer 2027-02 3_100_kr",
    "actual led service 2027-01 25_kr", "actual led service 2027-02 25_kr",
    "actual led service 2027-03 20_kr",
    "actual led strom 2027-01 90_kr", "actual led strom 2027-02 70_kr",
    "actual led strom 2027-03 50_kr", "actual led tilskud 2027-03 -- -15_kr",
  ]

  /// A store with these facts; amounts are in thousands.
  private func stage() throws -> Stage {
    let stage = try Stage()
    try stage.write("language: da\n", to: "afkast.yaml")
    try stage.write(Self.text, to: "led.yaml")
    #expect(stage.run(["init"]).exitCode == 0)
    for fact in Self.facts {
      let words = fact.split(separator: " ").map {
        String($0).replacing("_kr", with: "_000 kr")
      }
      let result = stage.run(["record"] + words)
      #expect(result.exitCode == 0, "\(fact): \(result.narration)")
    }
    return stage
  }

  // Thousands of kroner, as of March 2027. Booked by hand are the months with an amount.
  // Armaturer: revised 2,800 + 150 granted = 2,950; spent and expected 3,100; 150 more, 150 / 2,950 = 5.1 %.
  // Service: spent 25 + 25 + 20 = 70; nine months of 20 to come = 250; 10 more than 240, 4.2 %.
  // Strøm: the account itself. Spent 90 + 70 + 50 = 210; nine months of 100 − 40 = 60 to come: 750;
  //   30 more than 720, 4.2 %.
  // Tilskud: income, so negative. Booked −15 in March; January and February as planned, −5 each, and nine
  //   months to come, −45: −70; 10 below −60, so −10 and −16.7 %.
  // In all: original 3,000 + 240 + 1,200 − 60 = 4,380; revised 2,950 + 240 + 720 − 60 = 3,850; spent
  //   3,100 + 70 + 210 − 15 = 3,365; expected 3,100 + 250 + 750 − 70 = 4,030; 180 more, 180 / 3,850 = 4.7 %.
  private static let rows = [
    "| Armaturer | 3.000 | 2.950 | 3.100 | 3.100 | +150 | 5,1 % |",
    "| Service | 240 | 240 | 70 | 250 | +10 | 4,2 % |",
    "| Strøm | 1.200 | 720 | 210 | 750 | +30 | 4,2 % |",
    "| Tilskud | −60 | −60 | −15 | −70 | −10 | −16,7 % |",
    "| **I alt** | **4.380** | **3.850** | **3.365** | **4.030** | **+180** | **4,7 %** |",
  ]

  @Test func `the table that finance knows`() throws {
    let result = try stage().run([
      "report", "case", "led.yaml", "--as-of", "2027-03", "--format", "md",
    ])
    #expect(result.exitCode == 0, "\(result.narration)")
    let start = try known(result.output.firstRange(of: "**Budgetåret 2027")).lowerBound
    let table = result.output[start...].split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(
      table.first
        == "| Post | Oprindeligt budget | Korrigeret budget | Forbrug | Forventet regnskab | Afvigelse | % |"
    )
    #expect(table.dropFirst(2).prefix(5).map(String.init) == Self.rows)
  }

  @Test func `a council paper tells of granted money and its source`() throws {
    let result = try stage().run([
      "report", "council", "led.yaml", "--as-of", "2027-03", "--format", "md",
    ])
    #expect(result.output.contains("Armaturer, 2027: 150 t.kr., finansieret af puljen"))
  }
}
