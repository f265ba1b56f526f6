import AfkastExchange

extension FormSheetLayout {
  /// The columns, from the left.
  enum Column: Int, CaseIterable {
    case caseTitle, kpi, definition, latest, period, target, answer, unit, detail, remark
    case confirmation, mark

    var width: Double {
      switch self {
      case .caseTitle: 20
      case .kpi: 26
      case .definition: 34
      case .latest: 30
      case .period: 18
      case .target: 12
      case .answer: 13
      case .unit: 18
      case .detail: 13
      case .remark: 36
      case .confirmation: 10
      case .mark: 10
      }
    }

    /// What the row of marks says of it.
    var keys: [FormMark.Column] {
      switch self {
      case .kpi: [.sent, .reporter]
      case .caseTitle, .definition, .latest, .period, .target, .unit: [.sent]
      case .answer: [.answer]
      case .detail: [.detail]
      case .remark: [.remark]
      case .confirmation: [.confirmation]
      case .mark: []
      }
    }
  }
}
