import AfkastEngine
import AfkastModel

/// What stands around the numbers of KPIs, in each language.
enum KPIMessage: Worded, Sendable {
  case title(String, Month), group(String), notBegun(Month), noKPIs, noneAsked
  case conclusion, progress, variation, assurance, next, effect, phases, flagged, expectation
  case questions, byGroup, points, proposed
  case level(String, today: String?), lastLevel(String, today: String?), noLevel, hidden(Int)
  case meanOf(Int), means(values: Int, points: Int), hiddenNumber, hiddenNumbers
  case onlyGroups([String]), noneForAll, noOwnTarget, range(String, isInside: Bool)
  case wayToday(String), wayTarget(String), holding(Bool), slope(
    String, Confidence?, wanted: ChartSide)
  case notMeasured, noBaseline, noTarget
  case nextDue(Day, period: String), nextOverdue(Int, period: String), nothingNext
  case questionCount(Int), flaggedCount(Int), earlier(Int), gaps(Int), empty([Period])
  case upper(String), lower(String), mean(String), target(String), legend
  case lost(String, Int, Period)
  case proposal(String, Int, ChartSide)
  case byOldLimits, provisional(Int), frozen(Int), phase(String, String, String?), cause(String)
}

extension KPIMessage {
  var danish: String {
    switch self {
    case .title(let title, let month): "\(title), pr. \(month)"
    case .group(let group): "målgruppe \(group)"
    case .notBegun(let month): "Sagen begynder \(month), så intet kan være opnået endnu."
    case .noKPIs: "Sagen har ingen KPI'er."
    case .noneAsked: "Ingen af sagens KPI'er hører til det, der er spurgt om."
    case .conclusion: "Konklusion"
    case .progress: "Fremdrift"
    case .variation: "Udsving"
    case .assurance: "Træfsikkerhed"
    case .next: "Næste måling"
    case .effect: "Virkning"
    case .phases: "Faser"
    case .flagged: "Målinger, der skiller sig ud"
    case .expectation: "Forventning"
    case .questions: "Spørgsmål at stille"
    case .byGroup: "Efter målgruppe"
    case .points: "Målinger"
    case .proposed: "Foreslået"
    case .level(let value, let today): value + (today.map { " mod \($0) efter planen i dag" } ?? "")
    case .lastLevel(let value, let today):
      "senest \(value)" + (today.map { " mod \($0) efter planen i dag" } ?? "")
    case .meanOf(let count): "gennemsnit af \(count) værdier"
    case .means(let values, let points):
      "\(values) værdier er slået sammen til \(points == 1 ? "1 punkt" : "\(points) punkter"): et punkt er "
        + "gennemsnittet af periodens værdier."
    case .hiddenNumber: "et skjult tal"
    case .hiddenNumbers:
      "Tal, der er regnet af værdierne, vises ikke: de ville røbe en værdi, der er skjult."
    case .onlyGroups(let groups):
      "kun målt for \(groups.joined(separator: " og ")); en værdi for alle mangler"
    case .noneForAll: "en værdi for alle mangler"
    case .noOwnTarget: "gruppen har intet mål for sig selv"
    case .range(let range, let isInside):
      "\(isInside ? "inden for" : "uden for") det, der er godt (\(range))"
    case .noLevel: "ikke målt endnu"
    case .hidden(let least): "vises ikke (under \(least) personer)"
    case .wayToday(let share): "\(share) af vejen til punktet i dag"
    case .wayTarget(let share): "\(share) af vejen til målet"
    case .holding(let isMet):
      isMet
        ? "målet er udgangspunktet, og det holder" : "målet er udgangspunktet, og det holder ikke"
    case .slope(let slope, let confidence, let wanted):
      "\(slope) pr. måling; det skal \(wanted == .above ? "op" : "ned")"
        + (confidence == nil ? ", men kan være tilfældigt" : "")
    case .notMeasured: "ikke målt endnu"
    case .noBaseline: "der er intet udgangspunkt at regne fra"
    case .noTarget: "der er intet mål"
    case .nextDue(let day, let period): "\(day) (\(period))"
    case .nextOverdue(let days, let period):
      "\(days == 1 ? "1 dag" : "\(days) dage") over fristen (\(period))"
    case .nothingNext: "der er ikke bedt om flere"
    case .questionCount(let count): count == 1 ? "1 spørgsmål" : "\(count) spørgsmål"
    case .flaggedCount(let count):
      count == 1 ? "1 måling skiller sig ud" : "\(count) målinger skiller sig ud"
    case .earlier(let count): "og \(count) tidligere"
    case .gaps(let count): "\(count == 1 ? "1 periode" : "\(count) perioder") mangler en måling."
    case .empty(let periods):
      "Ingen er talt med (n = 0) i \(PeriodText(.danish).text(periods)); det tæller som en manglende måling."
    case .upper(let value): "øvre \(value)"
    case .lower(let value): "nedre \(value)"
    case .mean(let value): "middel \(value)"
    case .target(let value): "mål \(value)"
    case .legend: "● som før  ▲▼ bedre  ◆ værre  ■ anderledes  - grænse  ─ middel  · mål"
    case .lost(let id, let count, let last):
      "\(id): \(count == 1 ? "1 måling" : "\(count) målinger") til og med "
        + "\(PeriodText(.danish).text(last)), men sagen har ingen KPI af det navn. Er den omdøbt eller fjernet?"
    case .proposal(let period, let length, let side):
      "en ny fase fra \(period): \(length) målinger i træk \(side == .above ? "over" : "under") "
        + "middel. Er noget ændret, så registrér hvad:"
    case .byOldLimits: "(efter grænserne fra før ændringen)"
    case .provisional(let count): "foreløbige, af \(count) målinger"
    case .frozen(let count): "af de første \(count) målinger"
    case .phase(let places, let mean, let limits):
      "\(places): middel \(mean)" + (limits.map { ", \($0)" } ?? "")
    case .cause(let cause): "årsag: \(cause)"
    }
  }

  var english: String {
    switch self {
    case .title(let title, let month): "\(title), as of \(month)"
    case .group(let group): "group \(group)"
    case .notBegun(let month): "The case begins in \(month), so nothing can have been achieved yet."
    case .noKPIs: "The case has no KPIs."
    case .noneAsked: "None of the case's KPIs belongs to what was asked for."
    case .conclusion: "Conclusion"
    case .progress: "Progress"
    case .variation: "Variation"
    case .assurance: "Assurance"
    case .next: "Next measurement"
    case .effect: "Effect"
    case .phases: "Phases"
    case .flagged: "Measurements that stand out"
    case .expectation: "Expectation"
    case .questions: "Questions to ask"
    case .byGroup: "By target group"
    case .points: "Measurements"
    case .proposed: "Proposed"
    case .level(let value, let today):
      value + (today.map { " beside \($0) planned by today" } ?? "")
    case .lastLevel(let value, let today):
      "last \(value)" + (today.map { " beside \($0) planned by today" } ?? "")
    case .meanOf(let count): "mean of \(count) values"
    case .means(let values, let points):
      "\(values) values are taken together as \(points == 1 ? "1 point" : "\(points) points"): a point is the "
        + "mean of its period's values."
    case .hiddenNumber: "a hidden number"
    case .hiddenNumbers:
      "Numbers made of the values are not shown: they would tell a value that is hidden."
    case .onlyGroups(let groups):
      "measured for \(groups.joined(separator: " and ")) only; a value for all is missing"
    case .noneForAll: "a value for all is missing"
    case .noOwnTarget: "the group has no target of its own"
    case .range(let range, let isInside):
      "\(isInside ? "within" : "outside") what is good (\(range))"
    case .noLevel: "not measured yet"
    case .hidden(let least): "not shown (under \(least) people)"
    case .wayToday(let share): "\(share) of the way to today's point"
    case .wayTarget(let share): "\(share) of the way to the target"
    case .holding(let isMet):
      isMet
        ? "the target is the baseline, and it holds"
        : "the target is the baseline, and it does not hold"
    case .slope(let slope, let confidence, let wanted):
      "\(slope) a measurement; it should go \(wanted == .above ? "up" : "down")"
        + (confidence == nil ? ", but may be chance" : "")
    case .notMeasured: "not measured yet"
    case .noBaseline: "there is no baseline to reckon from"
    case .noTarget: "there is no target"
    case .nextDue(let day, let period): "\(day) (\(period))"
    case .nextOverdue(let days, let period):
      "\(days == 1 ? "1 day" : "\(days) days") overdue (\(period))"
    case .nothingNext: "no more are asked for"
    case .questionCount(let count): count == 1 ? "1 question" : "\(count) questions"
    case .flaggedCount(let count):
      count == 1 ? "1 measurement stands out" : "\(count) measurements stand out"
    case .earlier(let count): "and \(count) earlier"
    case .gaps(let count):
      "\(count == 1 ? "1 period has" : "\(count) periods have") no measurement."
    case .empty(let periods):
      "Nobody was counted (n = 0) in \(PeriodText(.english).text(periods)); it counts as a missing measurement."
    case .upper(let value): "upper \(value)"
    case .lower(let value): "lower \(value)"
    case .mean(let value): "mean \(value)"
    case .target(let value): "target \(value)"
    case .legend: "● as before  ▲▼ better  ◆ worse  ■ different  - limit  ─ mean  · target"
    case .lost(let id, let count, let last):
      "\(id): \(count == 1 ? "1 measurement" : "\(count) measurements") to the end of \(last), but the "
        + "case has no KPI of that name. Was it renamed or removed?"
    case .proposal(let period, let length, let side):
      "a new phase from \(period): \(length) measurements in a row \(side == .above ? "above" : "below") "
        + "the mean. If something changed, record what:"
    case .byOldLimits: "(by the limits from before the change)"
    case .provisional(let count): "provisional, of \(count) measurements"
    case .frozen(let count): "of the first \(count) measurements"
    case .phase(let places, let mean, let limits):
      "\(places): mean \(mean)" + (limits.map { ", \($0)" } ?? "")
    case .cause(let cause): "cause: \(cause)"
    }
  }
}
