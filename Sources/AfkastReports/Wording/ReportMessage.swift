/// What is said while reports are made, in each language.
package enum ReportMessage: Worded {
  case progress(percent: Int)
  /// What the sheet with the words of a report is called.
  case words

  package var danish: String {
    switch self {
    case .progress(let percent): "Skriver rapporter: \(percent) %"
    case .words: "Tekst"
    }
  }

  package var english: String {
    switch self {
    case .progress(let percent): "Writing reports: \(percent)%"
    case .words: "Text"
    }
  }
}
