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
