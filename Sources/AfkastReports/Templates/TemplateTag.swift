import AfkastDiagnostics

/// What stands between braces in a template, and where.
struct TemplateTag {
  enum Kind {
    /// `{{name}}`, `{{{name}}}` or `{{&name}}`.
    case value
    /// `{{#name}}`, up to its end shown where there is something.
    case section
    /// `{{^name}}`, up to its end shown where there is nothing.
    case inverted
    /// `{{/name}}`.
    case end
    /// `{{>name}}`, another template.
    case partial
    case comment
    /// What Mustache has and reports do not: inheritance, other delimiters, pragmas.
    case other(Character)
  }

  let kind: Kind
  let name: String
  /// The name, or the whole tag where it has none.
  let range: SourceRange
}
