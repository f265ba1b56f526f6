import AfkastEngine
import AfkastModel

extension PromiseOutcome {
  /// Whether the promise is kept, for a column of a table.
  func shortText(in language: Language) -> String {
    switch state {
    case .early(let months): Message.earlyBy(months.count).text(in: language)
    case .onTime: Message.onTime.text(in: language)
    case .late(let months): Message.lateBy(months.count).text(in: language)
    case .notWithinHorizon: Message.notWithinHorizonShort.text(in: language)
    case .nothingToEarnBack: ""
    }
  }
}
