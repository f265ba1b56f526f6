/// What a section is made of.
package enum Block: Sendable {
  /// A heading below the section's.
  case heading(String)
  case paragraph([Span])
  case list([[Span]])
  /// Terms, each with what there is to say of it.
  case facts([Fact])
  /// What must not be overlooked.
  case notice(Notice, [Span])
  case table(DataTable)
  case figure(Figure)

  /// A term and what there is to say of it.
  package struct Fact: Sendable {
    package let term: String
    package let words: [Span]

    package init(_ term: String, _ words: [Span]) {
      self.term = term
      self.words = words
    }
  }

  /// Why something must not be overlooked; said in words and by a sign, never by colour alone.
  package enum Notice: Sendable, Hashable {
    /// The answer itself.
    case verdict
    /// What must be decided or done.
    case action
    case warning
  }

  /// A run of words.
  package enum Span: Sendable, Hashable {
    case text(String)
    case strong(String)
  }
}

extension Block {
  /// A paragraph of plain words.
  package static func paragraph(_ words: String) -> Block { .paragraph([.text(words)]) }
}

extension Block.Span {
  /// The words, however they are set.
  package var words: String {
    switch self {
    case .text(let words), .strong(let words): words
    }
  }
}
