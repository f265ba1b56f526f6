import AfkastModel

/// What is said once a case has been made into a workbook.
package struct CaseSentWord: Worded {
  private let path: String

  package init(path: String) {
    self.path = path
  }

  package var danish: String {
    "\(path) er skrevet. Når den er udfyldt: afkast import case \(path) --dry-run"
  }

  package var english: String {
    "\(path) is written. When it has been filled in: afkast import case \(path) --dry-run"
  }
}
