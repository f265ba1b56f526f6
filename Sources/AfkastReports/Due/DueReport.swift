package import AfkastEngine
import AfkastModel

/// What is due in all cases that were asked for, with what people call things.
package struct DueReport: Sendable {
  /// One thing to do, and the names that go with it.
  package struct Entry: Sendable {
    let item: DueItem
    let caseTitle: String
    /// Nil where the workspace names no department by that id.
    let departmentTitle: String?

    package init(_ item: DueItem, caseTitle: String, departmentTitle: String?) {
      self.item = item
      self.caseTitle = caseTitle
      self.departmentTitle = departmentTitle
    }
  }

  /// A store that facts were read from, as whoever keeps a copy can compare it.
  package struct Store: Sendable {
    package let file: String
    let head: FactLog.Head

    package init(file: String, head: FactLog.Head) {
      self.file = file
      self.head = head
    }
  }

  let entries: [Entry]
  let window: DueList.Window
  let stores: [Store]
  /// Approved cases whose files are gone, of which nothing is known to be due.
  package let missing: [MissingCase]

  /// The most pressing first, whatever the order of `entries`.
  package init(
    _ entries: [Entry], in window: DueList.Window, from stores: [Store],
    missing: [MissingCase] = []
  ) {
    self.missing = missing
    self.entries = entries.sorted { $0.item < $1.item }
    self.window = window
    self.stores = stores
  }

  /// Whether anything is overdue.
  package var hasOverdue: Bool { count(.overdue) > 0 }

  func count(_ state: DueItem.State) -> Int { entries.count { $0.item.state == state } }
}
