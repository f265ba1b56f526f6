import AfkastExchange

extension FormProblem {
  /// What programs call it.
  var key: String {
    switch self {
    case .offScale: "off-scale"
    case .notANumber: "not-a-number"
    case .tooLarge: "too-large"
    case .wrongUnit: "wrong-unit"
    case .notACount: "not-a-count"
    case .notADay: "not-a-day"
    case .futureDay: "future-day"
    case .notATick: "not-a-tick"
    case .notWords: "not-words"
    case .wrongKind: "wrong-kind"
    case .formula: "formula"
    case .merged: "merged"
    case .personNumber: "person-number"
    case .changed: "changed"
    case .outside: "outside"
    case .countWithoutValue: "count-without-value"
    case .dayWithoutTick: "day-without-tick"
    case .noCase: "no-case"
    case .mistakenCase: "mistaken-case"
    case .noKPI: "no-kpi"
    case .noGroup: "no-group"
    case .noMilestone: "no-milestone"
    case .otherUnit: "other-unit"
    case .noAction: "no-action"
    case .correctedAction: "corrected-action"
    case .contradicts: "contradicts"
    case .differs: "differs"
    }
  }
}

extension FormFileProblem {
  /// What programs call it.
  var key: String {
    switch self {
    case .missing: "unreadable"
    case .form(.noForm): "no-form"
    case .form(.noStamp): "no-stamp"
    case .form(.newer): "newer"
    case .form(.otherWorkspace): "other-workspace"
    case .form(.tooManyRows): "too-many-rows"
    case .file(.locked): "locked"
    case .file(.macros): "macros"
    case .file(.zipBomb): "zip-bomb"
    case .file(.personNumber): "person-number"
    case .file: "no-workbook"
    }
  }
}
