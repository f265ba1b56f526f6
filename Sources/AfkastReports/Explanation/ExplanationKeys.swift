import AfkastEngine
import AfkastModel

extension ExplanationKind {
  /// The kind as JSON names it.
  var key: String {
    switch self {
    case .figure(let figure): figure.rawValue
    case .line: "line"
    case .year: "year"
    case .months: "months"
    case .eachMonth: "eachMonth"
    case .monthCount: "monthCount"
    case .payback(_, let isDiscounted): isDiscounted ? "discountedPayback" : "payback"
    case .wholeMonths: "wholeMonths"
    case .partOfPaybackMonth: "partOfPaybackMonth"
    case .missing: "missing"
    case .peak: "peakFunding"
    case .monthsOfYear: "monthsOfYear"
    case .factorSum: "factorSum"
    case .inMonths: "inMonths"
    case .discountFactor: "discountFactor"
    case .monthlyAmount: "monthlyAmount"
    case .weight: "weight"
    case .rounding: "rounding"
    case .certainAmount: "amount"
    case .instalment: "instalment"
    case .formula: "formula"
    case .assumption: "assumption"
    case .fromYear: "fromYear"
    case .cohort: "cohort"
    case .entry: "entry"
    case .stay: "stay"
    case .entrants: "entrants"
    case .entered: "entered"
    case .activePart: "activePart"
    case .notDeadweight: "deadweight"
    case .notDisplaced: "displacement"
    case .priceMove: "priceIndex"
    case .indexLevel: "indexLevel"
    case .indexChange: "indexChange"
    case .unitPrice: "unitPrice"
    case .harvest: "harvest"
    case .reimbursement: "reimbursement"
    case .whole: "whole"
    case .partOfMonth: "partOfMonth"
    case .stateShare: "stateShare"
    case .ladderStep: "ladderStep"
    case .bracket: "bracket"
    case .firstDays: "firstDays"
    case .yearlyCost: "yearlyCost"
    case .phaseIn: "phaseIn"
    case .delay: "delay"
    case .fadeOutAfter: "fadeOutAfter"
    case .fadeOutOver: "fadeOutOver"
    case .halfLife: "halfLife"
    }
  }

  /// Where the case says that it comes from.
  var source: String? {
    switch self {
    case .line(let line): line.source
    case .assumption(let assumption): assumption.source
    case .cohort(let cohort): cohort.source
    case .reimbursement(let reimbursement, _): reimbursement.origin?.datedSource
    case .priceMove(let move): move.index.origin.datedSource
    case .unitPrice(let price): price.origin.datedSource
    default: nil
    }
  }

  /// Whether it is an assumption that the workspace's cases share.
  var isShared: Bool {
    if case .assumption(let assumption) = self { assumption.sharedPlace != nil } else { false }
  }

  /// How sure it is.
  var evidence: EvidenceLevel? {
    switch self {
    case .line(let line): line.evidence
    case .assumption(let assumption): assumption.evidence
    default: nil
    }
  }
}

extension Assumption {
  /// The lowest and the highest conceivable value, in the written unit; nil where there is but one.
  var range: (low: ExplainedValue, high: ExplainedValue)? {
    guard case .range(let estimate) = value else { return nil }
    return (explained(estimate.low), explained(estimate.high))
  }
}

extension ExplanationKind {
  /// The range of an assumption.
  var range: (low: ExplainedValue, high: ExplainedValue)? {
    if case .assumption(let assumption) = self { assumption.range } else { nil }
  }
}
