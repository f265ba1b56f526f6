import AfkastTestSupport
import Testing

/// A case whose every name is as long as people make them, with facts that page one tells of.
enum LongReport {
  private static let departments = (1...12).map { "afdeling-\($0)" }

  private static func words(_ text: String, _ length: Int) -> String {
    String(String(repeating: text + " ", count: length).prefix(length - 1)) + "."
  }

  private static func text(title: Int) -> String {
    """
    afkast: 1
    id: lang
    title: \(words("En indsats med et langt navn", title))
    owner: \(words("Chef for sundhed", 60))
    start: 2027-01
    horizon: 5 years
    promise: { payback: 24 months }
    departments: [\(departments.joined(separator: ", "))]
    assumptions:
      borgere: { likely: 120 citizen, low: 90 citizen, high: 150 citizen }
      besparelse: { likely: 20_000 kr/year/citizen, low: 15_000 kr/year/citizen, high: 25_000 kr/year/citizen }
    costs:
      - { id: purchase, kind: investment, amount: 1.8 mkr, in: 2027-01, department: afdeling-1 }
    benefits:
      - { id: saved, kind: cash, amount: borgere * besparelse, from: 2027-01, department: afdeling-2 }
    kpis:

    """
      + (1...4).map { number in
        "  - { id: k\(number), title: \(words("KPI \(number) om noget der måles", 120)), unit: citizen, "
          + (number == 1 ? "measures: borgere, " : "")
          + "level: outcome, every: month, good: up, baseline: 30, target: { 2028-12: 100 } }\n"
      }.joined()
  }

  /// As of April 2027, with a title of so many characters.
  static func stage(title: Int) throws -> Stage {
    let stage = try Stage()
    let titles = departments.map { "  \($0): \(words("Forvaltningen for \($0)", 40))\n" }.joined()
    try stage.write("language: da\ndepartments:\n\(titles)", to: "afkast.yaml")
    try stage.write(text(title: title), to: "lang.yaml")
    try record(["init"], stage)
    for month in 1...4 {
      for kpi in 1...4 {
        let value = "\(40 + month * 3)"
        try record(["record", "measurement", "lang", "k\(kpi)", "2027-0\(month)", value], stage)
      }
    }
    let note = words("Det blev drøftet længe", 400)
    try record(
      [
        "record", "decision", "lang", "adjust", "--on", "2027-02-10", "--note", note, "--forum",
        words("Udvalget for det hele", 100),
      ], stage)
    for day in 1...3 {
      try record(
        [
          "record", "action", "lang", words("Gør noget ved det, der mangler", 160), "--owner",
          words("Teamlederen", 60), "--by", "2027-03-0\(day)",
        ], stage)
    }
    return stage
  }

  private static func record(_ arguments: [String], _ stage: Stage) throws {
    let result = stage.run(arguments)
    #expect(result.exitCode == 0, "\(result.narration)")
  }
}
