extension CaseFormField {
  /// Where the file has the field: below the case, or below the item that it is a field of; nil for a unit,
  /// which is a part of the value beside it.
  package var keys: [String]? {
    switch self {
    case .caseID: ["id"]
    case .caseTitle: ["title"]
    case .caseOwner: ["owner"]
    case .promisePayback: ["promise", "payback"]
    case .promiseBy: ["promise", "by"]
    case .followUpEvery: ["followUp", "every"]
    case .followUpFirst: ["followUp", "first"]
    case .followUpUntil: ["followUp", "until"]
    case .grace: ["followUp", "grace"]
    case .forum: ["followUp", "forum"]
    case .valueUnit, .inflowUnit, .amountUnit: nil
    case .stayHalfLife: ["halfLife"]
    case .costKind, .benefitKind: ["kind"]
    case .inMonth: ["in"]
    case .fadeAfter: ["fadeOut", "after"]
    case .fadeOver: ["fadeOut", "over"]
    case .linePrices: ["prices", "year"]
    case .bookedAccount: ["booked", "account"]
    case .bookedReference: ["booked", "reference"]
    case .kpiUnit: ["unit"]
    case .kpiLevel: ["level"]
    case .kpiSource: ["source"]
    case .measured: ["measures", "assumption"]
    case .measuredAs: ["measures", "as"]
    case .targetValue: ["target", "value"]
    case .targetTrend: ["target"]
    case .targetBy, .milestoneBy: self == .targetBy ? ["target", "by"] : ["by"]
    default: [rawValue]
    }
  }

  /// The field whose unit this one is.
  package var valueOfUnit: CaseFormField? {
    switch self {
    case .valueUnit: .likely
    case .inflowUnit: .inflow
    case .amountUnit: .amount
    default: nil
    }
  }

  /// The field that holds the unit of this one.
  package var unit: CaseFormField? {
    switch self {
    case .likely, .low, .high: .valueUnit
    case .inflow: .inflowUnit
    case .amount: .amountUnit
    default: nil
    }
  }
}
