extension String {
  /// The words as a sentence: an abbreviation at their end has its full stop already.
  var ended: String { hasSuffix(".") ? self : self + "." }
}
