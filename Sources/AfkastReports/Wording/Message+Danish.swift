import AfkastModel

extension Message {
  private var numbers: NumberText { NumberText(.danish) }
  private var dates: MonthText { MonthText(.danish) }

  /// The message in Danish.
  package var danish: String {
    switch self {
    case .earnsBack(let month, let months):
      "Tjener sig hjem i \(dates.long(month)), \(Self.count(months)) efter den første udgift"
    case .lostOnTheWay: "Pengene var hjemme før, men gik tabt igen undervejs."
    case .neverEarnsBack(let last, let missing):
      "Tjener sig aldrig hjem: i \(dates.long(last)) mangler der \(numbers.amount(missing))"
    case .nothingToEarnBack: "Er aldrig i minus, så der er intet at tjene hjem"
    case .promiseKeptEarly(let promise, let months):
      "forudsat var \(Self.promised(promise)), altså \(Self.count(months)) før tid"
    case .promiseKept(let promise): "netop som forudsat: \(Self.promised(promise))"
    case .promiseLate(let promise, let months):
      "forudsat var \(Self.promised(promise)), altså \(Self.count(months)) for sent"
    case .promiseNotWithinHorizon(let promise), .promiseNothingToEarnBack(let promise):
      "forudsat var \(Self.promised(promise))"
    case .discountedEarnsBack(let month): "Med renter er pengene hjemme i \(dates.long(month))."
    case .discountedNever: "Med renter kommer pengene aldrig hjem."
    case .caseFrame(let span, let prices):
      "\(span.first) til \(span.last)" + (prices.map { ", \($0.number)-priser" } ?? "")
    case .perspective(let name): "Set fra: \(name)"
    case .discounting(let discounting):
      "Tilbagediskonteret \(Self.step(discounting.step)), \(Self.timing(discounting.timing)), "
        + "efter \(discounting.schedule.name) (\(Self.rates(discounting, .danish)))"
    case .table(let table):
      Self.capitalized(table.name(in: .danish)) + (table.origin.year.map { ", \($0.number)" } ?? "")
        + table.origin.illustrativeMark(in: .danish)
        + (table.origin.source.map { "; kilde: \($0)" } ?? "")
    case .illustrativeTables(let names):
      "Illustrative tabeller, hvis tal er opdigtede eller skønnede: \(names.joined(separator: ", "))."
    case .unharvested(let kroner):
      "Hertil kommer frigjort tid til en værdi af \(numbers.amount(kroner)), som ikke hjemtages."
    case .qualityBenefits(let count):
      count == 1
        ? "Hertil kommer en kvalitetsgevinst, som ikke er penge."
        : "Hertil kommer \(count) kvalitetsgevinster, som ikke er penge."
    case .figure(let figure): Self.name(of: figure)
    case .thousandKroner: "t.kr."
    case .yearHeading: "År"
    case .costsHeading: "Udgifter"
    case .benefitsHeading: "Gevinster"
    case .netHeading: "Netto"
    case .cumulativeHeading: "Akkumuleret"
    case .monthHeading: "Måned"
    case .discountedHeading: "Diskonteret"
    case .ofBenefitCostRatio(let ratio):
      ratio.map { numbers.decimal($0, decimals: 2) } ?? "ikke defineret (ingen udgifter)"
    case .undefined: "ikke defineret"
    case .internalRateNone: "ingen: ingen rente giver nutidsværdien nul"
    case .internalRateSeveral(let rates): "flere: \(rates.joined(separator: ", ")); brug MIRR"
    case .peakFunding(let amount, let month): "\(amount) i \(dates.long(month))"
    case .switchingTitle: "Hvad der skal til, når alt andet går som planlagt"
    case .switchingBreakEven: "Nutidsværdi nul ved"
    case .switchingPromise: "Netop som forudsat ved"
    case .pocketHeading: "Hvem betaler, hvem vinder"
    case .pocket(let perspective): PocketText(.danish).name(of: perspective)
    case .wrongPockets(let payers, let gainers, let missing):
      PocketText(.danish).wrong(payers, gainers, missing: missing)
    case .tornadoTitle: "Hvad hver forudsætning betyder alene, fra lav til høj"
    case .atLow: "lav"
    case .atHigh: "høj"
    case .scenario("pessimistic"): "Scenarie: alle usikre forudsætninger i deres dårlige ende"
    case .scenario("optimistic"): "Scenarie: alle usikre forudsætninger i deres gode ende"
    case .scenario(let name): "Scenarie: \(name)"
    case .allBenefits: "Alle gevinster"
    case .delayOfBenefits: "Forsinkelse af alle gevinster"
    case .shareOfPlan(let percent): "\(percent) af planen"
    case .months(let count): "\(count) mdr."
    case .noValue: "ingen"
    case .caseHeading: "Sag"
    case .netPresentValueHeading: "Nutidsv."
    case .backInHeading: "Tjent hjem"
    case .afterHeading: "Mdr."
    case .promiseHeading: "Forudsat"
    case .never: "aldrig"
    case .noOutlayShort: "aldrig i minus"
    case .lateBy(let months): "\(months) for sent"
    case .earlyBy(let months): "\(months) før tid"
    case .onTime: "til tiden"
    case .notWithinHorizonShort: "brudt"
    case .summary(let earnBack, let never, let noOutlay, let all):
      "\(earnBack) af \(all.danish) tjener sig hjem inden for deres tidshorisont."
        + (never.isEmpty ? "" : " Aldrig: \(never.joined(separator: ", ")).")
        + (noOutlay == 0 ? "" : " Intet at tjene hjem: \(noOutlay).")
    case .lostAgainCases(let cases):
      "Var hjemme, men gik tabt igen undervejs: \(cases.joined(separator: ", "))."
    case .goalsHeading: "Mål og sager"
    case .noGoals: "Der er ingen mål."
    case .noCases: "ingen sager"
    case .casesOutsideGoals: "Sager uden for målene"
    case .kpi(let name, let baseline, let target): "KPI \(name): \(baseline) → \(target)"
    case .kpiMeasured(let span): "målt \(span.first)..\(span.last)"
    case .kpiUnknown: "ukendt"
    case .kpiBy(let value, let month): "\(value) senest \(month)"
    case .kpiRising: "stigende"
    case .kpiFalling: "faldende"
    case .kpiNoTarget: "intet mål"
    case .noChain: "Sagen har ingen effektkæde."
    case .seeAbove: "se ovenfor"
    case .onNoNode: "Uden plads i effektkæden"
    case .benefitOfNode(let name, let counts, let unharvested):
      "Gevinst: \(name), \(counts)"
        + (unharvested.map { "; hertil frigjort tid for \($0), som ikke hjemtages" } ?? "")
    case .benefitOfAnother(let name, let actor):
      "Gevinst: \(name), som tilfalder \(actor) og ikke tæller her"
    case .qualityOfNode(let name): "Kvalitetsgevinst: \(name)"
    case .explained(let kind): kind.danish
    case .comparison(let word): word.danish
    case .presentValueOfCosts: "Nutidsværdi af udgifter"
    case .presentValueOfBenefits: "Nutidsværdi af gevinster"
    case .backWithInterest: "Tjent hjem med renter"
    case .explainedRange(let low, let high): "interval \(low) til \(high)"
    case .explainedSource(let source): "kilde: \(source)"
    case .explainedEvidence(let level): "evidens \(level)"
    case .explainedByMonth: "forskelligt fra måned til måned; se en måned med --month"
    }
  }

  private static func name(of figure: Figure) -> String {
    switch figure {
    case .totalCosts: "Udgifter"
    case .totalBenefits: "Gevinster, der tæller"
    case .net: "Netto"
    case .netPresentValue: "Nutidsværdi"
    case .benefitCostRatio: "Gevinst pr. udgiftskrone (nutidsværdi)"
    case .internalRate: "Intern rente (månedsbasis)"
    case .modifiedInternalRate: "Modificeret intern rente (MIRR)"
    case .equivalentYearlyValue: "Årlig annuitet"
    case .peakFunding: "Størst udestående"
    }
  }

  private static func step(_ step: Discounting.Step) -> String {
    switch step {
    case .month: "månedsvis"
    case .year: "årsvis"
    }
  }

  private static func timing(_ timing: Discounting.Timing) -> String {
    switch timing {
    case .start: "primo"
    case .mid: "medio"
    case .end: "ultimo"
    }
  }

  private static func promised(_ promise: Promise) -> String {
    switch promise {
    case .within(let months): Self.count(months.count)
    case .by(let month): MonthText(.danish).long(month)
    }
  }

  private static func count(_ months: Int) -> String {
    months == 1 ? "1 måned" : "\(months) måneder"
  }
}
