@testable import AfkastCharts

extension Example {
  static let waterfall = Example(
    "waterfall", "Nettoet er 1,1 mio. kr. lavere end planlagt, mest fordi færre borgere er med.",
    WaterfallChart(
      [
        .init("Planlagt netto", .total, 2_400_000, "2,4 mio. kr."),
        .init("Prisniveau", .change, 0, "0"), .init("Tid", .change, -300_000, "−0,3"),
        .init("Antal borgere", .change, -1_200_000, "−1,2"),
        .init("Virkning pr. borger", .change, 500_000, "+0,5"),
        .init("Omkostninger til licenser og drift", .change, -100_000, "−0,1"),
        .init("Forventet netto", .total, 1_300_000, "1,3 mio. kr."),
      ], axis: Axis("mio. kr.", .round(millions)), empty: "Ingen ændringer"))

  private static let assumptions = [
    "Borgere", "Besparelse pr. borger", "Varighed af indsatsen hos den enkelte",
    "Pris pr. dispenser",
    "Frafald", "Licens", "Indfasning", "Refusion", "Oplæring",
  ]

  static let tornado = Example(
    "tornado", "Antallet af borgere betyder mest; kun det kan alene gøre indsatsen til et tab.",
    TornadoChart(
      assumptions.enumerated().map { index, name in
        let width = 1_900_000 / Double(index + 1)
        let (low, high) = (1_300_000 - width, 1_300_000 + width * 0.8)
        let isCost = index % 3 == 2
        return .init(
          name, "\(90 - index)–\(150 + index)",
          low: .init(isCost ? high : low, millions(isCost ? high : low)),
          high: .init(isCost ? low : high, millions(isCost ? low : high)))
      }, centre: 1_300_000,
      names: .init(
        low: "lav værdi", high: "høj værdi", centre: "Forventet 1,3", breakEven: "Går lige op"),
      axis: Axis("mio. kr.", .round(millions)), empty: "Ingen usikre forudsætninger"))

  static let bullet = Example(
    "bullet", "96 af 120 dispensere er i brug.",
    BulletChart(
      "Dispensere i brug", "96 af 120", value: 96,
      markers: [.init(.target, 120, "Mål 120"), .init(.baseline, 10, "Før 10")],
      ranges: [
        .init(through: 60, "for få"), .init(through: 110, "på vej"), .init(through: 150, "nok"),
      ], scale: 0...150, axis: Axis("borgere", .round(whole)), empty: "Ikke målt"))

  static let bulletDot = Example(
    "bullet-dot", "Tilfredsheden er 4,2 på en skala fra 1 til 5.",
    BulletChart(
      "Tilfredshed", "4,2", value: 4.2, markers: [.init(.target, 4.5, "Mål 4,5")],
      scale: 1...5, axis: Axis("", .round(whole)), empty: "Ikke målt"))

  static let stacked = Example(
    "stacked", "Sundhed betaler det meste, kommunen samlet vinder, og staten vinder mest.",
    StackedBarChart(
      ["Anlæg", "Drift", "Overførsler", "Frigjort tid", "Hjemtaget", "Refusion", "Andet"],
      [
        .init("Sundhed og omsorg", [-1_800_000, -400_000, 0, 900_000, 600_000, 0, 0], "−0,7"),
        .init("Beskæftigelse", [0, -200_000, 1_200_000, 0, 100_000, 300_000, 50_000], "1,5"),
        .init("Økonomi", [-100_000, 0, 0, 0, 0, 0, 0], "−0,1"),
        .init("Staten", [0, 0, 2_100_000, 0, 0, -300_000, 0], "1,8"),
      ], axis: Axis("mio. kr.", .round(millions)), empty: "Ingen poster"))

  static let ladder = Example(
    "ladder", "Planen var august 2029; prognosen er april 2030; intet er bekræftet endnu.",
    PaybackLadder(
      [
        .init("Plan", .plan, .at(31, low: nil, high: nil), "aug. 2029 (32 mdr.)"),
        .init("Seneste prognose", .forecast, .at(39, low: 34, high: 52), "apr. 2030 (40 mdr.)"),
        .init("Bekræftet", .confirmed, .never, "ikke inden for perioden"),
      ], from: 0, to: 60,
      rules: [Rule(at: 35, "Lovet: dec. 2029"), Rule(at: 23, "Status: dec. 2028")], axis: years,
      empty: "Ingen udgift at tjene hjem"))

  static let ladderNever = Example(
    "ladder-open", "Den er tjent hjem, men det er usikkert, om det holder.",
    PaybackLadder(
      [
        .init("Plan", .plan, .at(20, low: 12, high: 30), "sep. 2028"),
        .init("Seneste prognose", .forecast, .at(44, low: 30, high: .infinity), "sep. 2030"),
        .init("Bekræftet", .confirmed, .at(22, low: nil, high: nil), "nov. 2028"),
        .init("Uden tal", .reference, .unknown, "ukendt"),
      ], from: 0, to: 60, axis: years, empty: "Ingen udgift at tjene hjem"))
}
