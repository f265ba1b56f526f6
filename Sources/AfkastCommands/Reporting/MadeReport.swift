import AfkastDocuments
import AfkastModel

/// A report that can be made, and what its file is called.
struct MadeReport: Sendable {
  /// What a report says.
  struct Content: Sendable {
    let page: Page
    /// Whether something of it could not be computed; the page says what.
    let hasProblem: Bool
    /// A document of its own for programs; nil where the page's content is that document.
    var json: (@Sendable () -> JSON)?
    /// A workbook of its own; nil where the page's tables are the workbook.
    var workbook: (@Sendable () -> Workbook)?
  }

  /// The name of its file without an ending: letters, digits and hyphens.
  let name: String
  let municipality: String?
  /// The store that it is made from, as the user would write it.
  let store: String?
  /// Makes the content, on any thread; nil where there is nothing to tell.
  let content: @Sendable () throws -> Content?
}

/// Reports that are to be made, all of one kind.
struct MadeReports {
  let reports: [MadeReport]
  let language: Language
  /// The files that they are made from, as the user would write them.
  let inputs: [String]

  /// Those with their names made different, as files of one folder have to be.
  var named: [(name: String, report: MadeReport)] {
    var count: [String: Int] = [:]
    return reports.map { report in
      count[report.name, default: 0] += 1
      let number = count[report.name] ?? 1
      return (number == 1 ? report.name : "\(report.name)-\(number)", report)
    }
  }
}
