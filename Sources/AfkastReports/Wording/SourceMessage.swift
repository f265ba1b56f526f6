import AfkastEngine
import AfkastModel

/// What a report says of assumptions, evidence and sources, in each language.
enum SourceMessage: Worded, Sendable {
  case sourcesTitle, noAssumptions, assumptionsCaption, learnedCaption, linesCaption
  case tablesHeading, qualityHeading, ladder
  case assumptionColumn, likelyColumn, lowColumn, highColumn, evidenceColumn, nowColumn
  case sourceColumn, plannedColumn, measuredColumn, expectedColumn, countColumn, lineColumn
  case noEvidence, noSource, computed
  case level(EvidenceLevel), now(EvidenceLevel?, BenefitEvidence.Reason)

  var danish: String {
    switch self {
    case .sourcesTitle: "Forudsætninger, evidens og kilder"
    case .noAssumptions: "Sagen har ingen forudsætninger: dens beløb er skrevet direkte."
    case .assumptionsCaption: "Forudsætninger, som planen har dem"
    case .learnedCaption: "Hvad målingerne har lært os"
    case .linesCaption: "Poster"
    case .tablesHeading: "Tabeller, som tallene bygger på"
    case .qualityHeading: "Gevinster, der ikke er penge"
    case .ladder:
      "Evidens: 0 skøn, 1 eftermåling, 2 før og efter, 3 kontrol for andre forhold, "
        + "4 eksperiment, 5 metaanalyse."
    case .assumptionColumn: "Forudsætning"
    case .likelyColumn: "Værdi"
    case .lowColumn: "Lav"
    case .highColumn: "Høj"
    case .evidenceColumn: "Evidens i planen"
    case .nowColumn: "Evidens nu"
    case .sourceColumn: "Kilde"
    case .plannedColumn: "Plan"
    case .measuredColumn: "Målt"
    case .expectedColumn: "Ventet"
    case .countColumn: "Målinger"
    case .lineColumn: "Post"
    case .noEvidence: "ikke angivet"
    case .noSource: "ikke angivet"
    case .computed: "beregnes"
    case .level(let level): Self.danish(level)
    case .now(let level, let reason):
      (level.map(Self.danish) ?? "ikke angivet") + " (\(Self.danish(reason)))"
    }
  }

  var english: String {
    switch self {
    case .sourcesTitle: "Assumptions, evidence and sources"
    case .noAssumptions: "The case has no assumptions: its amounts are written as they are."
    case .assumptionsCaption: "Assumptions as planned"
    case .learnedCaption: "What measurements have taught"
    case .linesCaption: "Lines"
    case .tablesHeading: "Tables that the figures rest on"
    case .qualityHeading: "Benefits that are no money"
    case .ladder:
      "Evidence: 0 estimate, 1 after-measurement, 2 before and after, 3 controls for other things, "
        + "4 experiment, 5 meta-analysis."
    case .assumptionColumn: "Assumption"
    case .likelyColumn: "Value"
    case .lowColumn: "Low"
    case .highColumn: "High"
    case .evidenceColumn: "Evidence as planned"
    case .nowColumn: "Evidence now"
    case .sourceColumn: "Source"
    case .plannedColumn: "Plan"
    case .measuredColumn: "Measured"
    case .expectedColumn: "Expected"
    case .countColumn: "Measurements"
    case .lineColumn: "Line"
    case .noEvidence: "not given"
    case .noSource: "not given"
    case .computed: "computed"
    case .level(let level): Self.english(level)
    case .now(let level, let reason):
      (level.map(Self.english) ?? "not given") + " (\(Self.english(reason)))"
    }
  }

  private static func danish(_ level: EvidenceLevel) -> String {
    switch level {
    case .estimate: "0 skøn"
    case .afterOnly: "1 eftermåling"
    case .beforeAndAfter: "2 før og efter"
    case .controlled: "3 kontrol for andre forhold"
    case .experiment: "4 eksperiment"
    case .metaAnalysis: "5 metaanalyse"
    }
  }

  private static func english(_ level: EvidenceLevel) -> String {
    switch level {
    case .estimate: "0 estimate"
    case .afterOnly: "1 after-measurement"
    case .beforeAndAfter: "2 before and after"
    case .controlled: "3 controls for other things"
    case .experiment: "4 experiment"
    case .metaAnalysis: "5 meta-analysis"
    }
  }

  private static func danish(_ reason: BenefitEvidence.Reason) -> String {
    switch reason {
    case .notMeasured: "intet er målt"
    case .tooFew(let have, let needed): "\(have) af \(needed) nødvendige målinger"
    case .booked: "bogført"
    case .afterOnly(let values): "\(values) målinger efter start"
    case .beforeAndAfter(let before, let after): "\(before) målinger før og \(after) efter"
    case .compared(let values): "\(values) målinger med sammenligningsgruppe"
    }
  }

  private static func english(_ reason: BenefitEvidence.Reason) -> String {
    switch reason {
    case .notMeasured: "nothing is measured"
    case .tooFew(let have, let needed): "\(have) of \(needed) measurements needed"
    case .booked: "booked"
    case .afterOnly(let values): "\(values) measurements after the start"
    case .beforeAndAfter(let before, let after): "\(before) measurements before and \(after) after"
    case .compared(let values): "\(values) measurements with a comparison group"
    }
  }
}
