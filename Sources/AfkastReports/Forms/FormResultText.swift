package import AfkastModel

/// What is said of forms that are written, in each language.
package enum FormResultText: Worded, Sendable {
  /// Nothing is due on a day or within so many days.
  case nothing(Day, within: Int)
  /// What a file is called that nobody gave a name.
  case fileName
  case written(FormContent, String)

  package var danish: String {
    switch self {
    case .nothing(let day, let within):
      "Pr. \(day) er der intet at indberette inden for \(within) dage, så intet skema er skrevet."
    case .fileName: "maalinger"
    case .written(let content, let path):
      "\(path) er skrevet: "
        + content.parts.map { part in
          let (values, tasks) = (part.values.count, part.tasks.count)
          return "\(FormWords.name(of: part, .danish)) "
            + "(\(values) \(values == 1 ? "måling" : "målinger"), \(tasks) \(tasks == 1 ? "handling" : "handlinger"))"
        }.joined(separator: ", ") + ".\n"
    }
  }

  package var english: String {
    switch self {
    case .nothing(let day, let within):
      "As of \(day) nothing is to be reported within \(within) days, so no form was written."
    case .fileName: "measurements"
    case .written(let content, let path):
      "\(path) is written: "
        + content.parts.map { part in
          let (values, tasks) = (part.values.count, part.tasks.count)
          return "\(FormWords.name(of: part, .english)) "
            + "(\(values) \(values == 1 ? "measurement" : "measurements"), \(tasks) \(tasks == 1 ? "action" : "actions"))"
        }.joined(separator: ", ") + ".\n"
    }
  }
}
