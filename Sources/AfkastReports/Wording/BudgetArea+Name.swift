import AfkastModel

extension BudgetArea {
  /// What people call it.
  func name(in language: Language) -> String {
    switch (self, language) {
    case (.service, .danish): "Service"
    case (.capital, .danish): "Anlæg"
    case (.transfers, .danish): "Overførsler"
    case (.userFinanced, .danish): "Brugerfinansieret"
    case (.service, .english): "Service"
    case (.capital, .english): "Capital works"
    case (.transfers, .english): "Transfers"
    case (.userFinanced, .english): "User-financed"
    }
  }
}
