/// What is said while reports are made, in each language.
package enum ReportMessage: Worded {
  case progress(percent: Int)

  package var danish: String {
    switch self {
    case .progress(let percent): "Skriver rapporter: \(percent) %"
    }
  }

  package var english: String {
    switch self {
    case .progress(let percent): "Writing reports: \(percent)%"
    }
  }
}
