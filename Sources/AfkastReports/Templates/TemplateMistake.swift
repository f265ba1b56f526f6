/// What can be wrong with a template; the names never change.
package enum TemplateMistake: String, Sendable, CaseIterable {
  /// A tag that does not end, a section that is not closed, or what reports do not know of Mustache.
  case syntax = "template-syntax"
  /// A value or a section that there is not.
  case unknownName = "template-unknown-name"
  /// A template that there is not.
  case unknownPartial = "template-unknown-partial"
  /// A template that uses itself, perhaps through others.
  case cycle = "template-cycle"
  /// A file that no report uses.
  case unused = "template-unused"
  /// A page without what every page needs.
  case incomplete = "template-incomplete"
  /// Something from elsewhere, or a script: no page loads it.
  case external = "template-external"
}
