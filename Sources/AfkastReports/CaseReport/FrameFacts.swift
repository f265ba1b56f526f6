import AfkastDocuments
import AfkastModel

/// Which month a report is of, which program made it, and from which stores.
struct FrameFacts {
  private let frame: StatusFrame
  private let program: String
  private let language: Language

  /// `program` is its name and version.
  init(_ frame: StatusFrame, program: String, _ language: Language) {
    self.frame = frame
    self.program = program
    self.language = language
  }

  var all: [Block.Fact] { [asOf, maker] + stores }

  var asOf: Block.Fact { fact(.asOfTerm, .asOf(frame.asOf, knownAt: frame.knownAt)) }

  var maker: Block.Fact { fact(.programTerm, .program(program)) }

  /// The ends of the chains, whole, so that a copy can be compared.
  var stores: [Block.Fact] {
    guard !frame.stores.isEmpty else { return [fact(.factsTerm, .noStore)] }
    return frame.stores.map { store in
      let end = FactMessage.head(store.head.count, store.head.hash).text(in: language)
      return Block.Fact(MethodMessage.factsTerm.text(in: language), [.text(end)])
    }
  }

  private func fact(_ term: MethodMessage, _ words: MethodMessage) -> Block.Fact {
    Block.Fact(term.text(in: language), [.text(words.text(in: language))])
  }
}

extension Block.Fact {
  /// The term, and what there is to say of it without emphasis.
  var plain: (term: String, words: String) { (term, words.map(\.words).joined()) }
}
