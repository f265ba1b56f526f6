/// A chart with what it says in words, and the numbers it is drawn from.
package struct Figure: Sendable {
  package let title: String
  /// What one sees in it, as a sentence: its text alternative.
  package let conclusion: String
  /// An `svg` element.
  package let picture: Markup
  /// The numbers; nil where the page has them elsewhere.
  package let table: DataTable?

  package init(title: String, conclusion: String, _ picture: Markup, table: DataTable?) {
    self.title = title
    self.conclusion = conclusion
    self.picture = picture
    self.table = table
  }
}
