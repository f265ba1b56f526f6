import AfkastEngine
import AfkastModel

extension ScenarioName {
  /// What people call it; a scenario of the case by its own name.
  func name(in language: Language) -> String {
    switch (self, language) {
    case (.pessimistic, .danish): "pessimistisk"
    case (.optimistic, .danish): "optimistisk"
    case (.plan, _), (.pessimistic, _), (.optimistic, _), (.named, _): key
    }
  }
}
