import AfkastEngine
import AfkastModel

extension Payback.State {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .noOutlay: "noOutlay"
    case .earnsBack: "earnsBack"
    case .never: "never"
    }
  }
}

extension InternalRate {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .undefined: "undefined"
    case .none: "none"
    case .one: "one"
    case .several: "several"
    }
  }

  /// All rates, ascending.
  var all: [YearlyRate] {
    switch self {
    case .undefined, .none: []
    case .one(let rate): [rate]
    case .several(let rates): rates
    }
  }

  /// The rate if it is the only one.
  var single: YearlyRate? {
    if case .one(let rate) = self { rate } else { nil }
  }
}

extension PromiseOutcome.State {
  /// The word of the JSON contract.
  var key: String {
    switch self {
    case .early: "early"
    case .onTime: "onTime"
    case .late: "late"
    case .notWithinHorizon: "notWithinHorizon"
    case .nothingToEarnBack: "nothingToEarnBack"
    }
  }

  /// Months late, negative where early; nil where there is nothing to count.
  var monthsLate: Int? {
    switch self {
    case .early(let months): -months.count
    case .onTime: 0
    case .late(let months): months.count
    case .notWithinHorizon, .nothingToEarnBack: nil
    }
  }
}
