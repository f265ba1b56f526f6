/// Where a table is from, and how far it may be trusted.
public struct TableOrigin: Sendable, Hashable {
  /// The year whose figures or rules it holds; nil where it has none.
  public let year: Year?
  /// Where it is written; nil for a rate that was only typed in.
  public let source: String?
  /// Whether its values are made up, to show how something is done.
  public let isIllustrative: Bool
  /// Anything else a reader should know.
  public let note: String?

  /// Makes an origin.
  public init(year: Year?, source: String?, isIllustrative: Bool = false, note: String? = nil) {
    self.year = year
    self.source = source
    self.isIllustrative = isIllustrative
    self.note = note
  }

  /// The source with its year, unless it names the year itself.
  public var datedSource: String? {
    guard let source, let year else { return source }
    let number = String(year.number)
    return source.hasText(number) ? source : "\(source), \(number)"
  }
}

extension String {
  /// Whether a text stands in it, byte by byte.
  fileprivate func hasText(_ text: String) -> Bool {
    let (own, sought) = (Array(utf8), Array(text.utf8))
    guard own.count >= sought.count else { return false }
    return (0...(own.count - sought.count)).contains { start in
      own[start..<(start + sought.count)].elementsEqual(sought)
    }
  }
}
