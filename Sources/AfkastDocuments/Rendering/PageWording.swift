/// The few words that a rendered page says of its own, in the page's language.
package struct PageWording: Sendable, Hashable {
  /// What the notices are called, before their words.
  let verdict: String
  let action: String
  let warning: String
  /// `Page` and `of` in "Page 2 of 5", at the foot of a sheet.
  let page: String
  let of: String

  package init(verdict: String, action: String, warning: String, page: String, of: String) {
    self.verdict = verdict
    self.action = action
    self.warning = warning
    self.page = page
    self.of = of
  }

  /// What a notice is called.
  func name(of notice: Block.Notice) -> String {
    switch notice {
    case .verdict: verdict
    case .action: action
    case .warning: warning
    }
  }
}

extension Block.Notice {
  /// A shape of its own for each, so that they differ in grey too.
  var sign: String {
    switch self {
    case .verdict: "●"
    case .action: "►"
    case .warning: "▲"
    }
  }

  /// Its class in HTML.
  var name: String {
    switch self {
    case .verdict: "verdict"
    case .action: "action"
    case .warning: "warning"
    }
  }
}
