@testable import AfkastCharts

extension Example {
  private static func line(
    _ months: ClosedRange<Int>, _ value: (Double) -> Double
  ) -> [LineChart.Point] {
    months.map { LineChart.Point(Double($0), value(Double($0))) }
  }

  private static func plan(_ month: Double) -> Double {
    -1_800_000 + max(0, month - 2) * 62_000
  }

  private static func actual(_ month: Double) -> Double {
    -1_950_000 + max(0, month - 4) * 55_000
  }

  private static func fan(_ name: String, _ reach: LineChart.Band.Reach, _ spread: Double)
    -> LineChart.Band
  {
    LineChart.Band(
      name, reach, low: line(23...60) { actual($0) - ($0 - 23) * spread },
      high: line(23...60) { actual($0) + ($0 - 23) * spread })
  }

  static let curve = Example(
    "curve", "Prognosen er tilbage på nul i april 2030, 8 måneder senere end planen.",
    LineChart(
      [
        .init("Plan", .plan, line(0...60, plan)),
        .init("Bekræftet", .confirmed, line(0...23) { actual($0) * 1.05 - 100_000 }),
        .init("Realiseret", .actual, line(0...23, actual)),
        .init("Prognose", .forecast, line(23...60, actual)),
      ],
      bands: [fan("80 % af udfaldene", .outer, 18_000), fan("50 % af udfaldene", .inner, 8_000)],
      marks: [
        .init(at: 31, .plan, "Plan: aug. 2029"), .init(at: 39.5, .forecast, "Prognose: apr. 2030"),
      ],
      rules: [Rule(at: 23, "Status pr. dec. 2028")], x: years, y: money, empty: "Ingen tal"))

  static let curveWithoutFacts = Example(
    "curve-plan-only", "Planen er tilbage på nul i august 2029.",
    LineChart(
      [.init("Plan", .plan, line(0...60, plan))],
      marks: [.init(at: 31, .plan, "Plan: aug. 2029")], x: years, y: money, empty: "Ingen tal"))

  private static let names = ControlChart.Names(
    mean: "Gennemsnit 88", lower: "Nedre grænse 74", upper: "Øvre grænse 102",
    trajectory: "Planlagt",
    kinds: [
      .common: "Uændret", .improvementUp: "Bedre", .improvementDown: "Bedre", .concern: "Værre",
      .neutral: "Signal",
    ])

  private static let quarters = Axis(
    "", .given((0..<12).map { Tick(Double($0 * 3), "\($0 % 4 + 1). kvt. \(2026 + $0 / 4)") }))

  private static let monthly: [ControlChart.Point] = (0..<30).map { month in
    let noise = Double(month * 37 % 11) - 5
    let value: Double = month == 7 ? 38 : month < 15 ? 52 + noise : 88 + noise * 1.4
    return ControlChart.Point(Double(month), value, kind(month))
  }

  private static func kind(_ month: Int) -> ControlChart.Kind {
    switch month {
    case 7: .concern
    case 29: .neutral
    case 26...: .improvementUp
    default: .common
    }
  }

  private static let varying: [ControlChart.Limits] = (0..<14).map { month in
    let wobble = Double(month % 3)
    return ControlChart.Limits(Double(month), 8 - wobble, 22 + wobble)
  }

  private static let withGaps: [ControlChart.Point] = (0..<14).map { month in
    let value = 12 + Double(month * 5 % 7)
    return ControlChart.Point(Double(month), month % 6 == 4 ? nil : value)
  }

  static let control = Example(
    "control", "Antallet er steget siden juli 2027: det er mere end tilfældige udsving.",
    ControlChart(
      monthly,
      phases: [
        .init(from: 0, through: 14, mean: 52, lower: 41, upper: 63),
        .init(from: 15, through: 29, mean: 88, lower: 74, upper: 102),
      ],
      target: .init(110, "Mål 110"), trajectory: line(12...33) { 50 + ($0 - 12) * 3 },
      rules: [Rule(at: 14.5, "Apr. 2027: ny visitation")], names: names, x: quarters,
      y: Axis("Borgere", .round(whole)), empty: "Ingen målinger"))

  static let controlWithGaps = Example(
    "control-gaps", "Andelen svinger som før: der er endnu ingen påviselig ændring.",
    ControlChart(
      withGaps, phases: [.init(from: 0, through: 13, mean: 15, limits: varying)], names: names,
      x: Axis("", .given((0..<14).map { Tick(Double($0), "\($0 + 1)") })),
      y: Axis("%", .round(whole)), empty: "Ingen målinger"))
}
