import AfkastEngine
import AfkastModel

extension Payback.State {
  /// The month, or what stands in its place, for a column of a table.
  func shortText(in language: Language) -> String {
    switch self {
    case .noOutlay: Message.noOutlayShort.text(in: language)
    case .never: Message.never.text(in: language)
    case .earnsBack(let point): point.month.description
    }
  }
}

extension PromiseOutcome.State {
  /// How far the promise is kept, for a column of a table; empty where there is nothing to earn back.
  func shortText(in language: Language) -> String {
    switch self {
    case .early(let months): Message.earlyBy(months.count).text(in: language)
    case .onTime: Message.onTime.text(in: language)
    case .late(let months): Message.lateBy(months.count).text(in: language)
    case .notWithinHorizon: Message.notWithinHorizonShort.text(in: language)
    case .nothingToEarnBack: ""
    }
  }
}
