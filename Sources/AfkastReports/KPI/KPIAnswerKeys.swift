import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What an answer of a KPI looks like to programs: a state, and where there is none, why not.
enum KPIAnswerKeys {
  static func answer(_ state: String) -> [(key: String, value: JSON)] {
    [("state", .string(state)), ("have", .null), ("needed", .null)]
  }

  static func none(_ obstacle: Obstacle) -> [(key: String, value: JSON)] {
    switch obstacle {
    case .tooFew(let have, let needed):
      [("state", .string("tooEarly")), ("have", .integer(have)), ("needed", .integer(needed))]
    case .noVariation: answer("noVariation")
    case .noCases: answer("noCases")
    case .impossibleCounts: answer("impossibleCounts")
    case .noGoodSide: answer("noGoodSide")
    case .shifted: answer("undecided")
    case .outOfRange: answer("outOfRange")
    }
  }
}

extension Variation {
  var key: String {
    switch self {
    case .common: "common"
    case .improvement: "improvement"
    case .concern: "concern"
    case .neutral: "neutral"
    }
  }
}

extension Assurance {
  var key: String {
    switch self {
    case .passes: "passes"
    case .fails: "fails"
    case .inconsistent: "inconsistent"
    }
  }
}

extension ControlRule {
  var key: String {
    switch self {
    case .outside: "outside"
    case .trend: "trend"
    case .twoOfThree: "twoOfThree"
    case .shift: "shift"
    }
  }
}

extension ChartSide {
  var key: String { self == .above ? "above" : "below" }
}

extension EffectDesign {
  var key: String {
    switch self {
    case .beforeAfter: "beforeAfter"
    case .interruptedSeries: "interruptedSeries"
    case .comparisonGroup: "comparisonGroup"
    }
  }
}

extension EffectVerdict {
  var key: String {
    switch self {
    case .tooEarly: "tooEarly"
    case .noVariation: "noVariation"
    case .noGoodSide: "noGoodSide"
    case .noDemonstrableChange: "noDemonstrableChange"
    case .better(.likely): "betterLikely"
    case .better(.certain): "betterCertain"
    case .worse(.likely): "worseLikely"
    case .worse(.certain): "worseCertain"
    }
  }
}

extension KPIBreakEven.Outcome {
  var key: String {
    switch self {
    case .earnsBack: "earnsBack"
    case .doesNot: "doesNot"
    case .open: "open"
    }
  }
}

extension CountKind? {
  /// The chart that the limits are those of.
  var chartKey: String {
    switch self {
    case .share: "pPrime"
    case .rate: "uPrime"
    case nil: "xmr"
    }
  }
}

extension QualityFlag {
  var key: String {
    switch self {
    case .tooQuiet: "tooQuiet"
    case .identical: "identical"
    case .round: "round"
    case .lastDigits: "lastDigits"
    case .thresholdHugging: "thresholdHugging"
    case .denominatorFalls: "denominatorFalls"
    case .intakeShift: "intakeShift"
    case .lateIsBetter: "lateIsBetter"
    case .edited: "edited"
    case .exactlyOnTarget: "exactlyOnTarget"
    case .targetLowered: "targetLowered"
    case .tunnelVision: "tunnelVision"
    case .definitionChanged: "definitionChanged"
    case .baselineMoved: "baselineMoved"
    }
  }
}
