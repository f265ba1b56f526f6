/// What is wrong with the text of one value; where it stands is known to the caller.
struct ScalarProblem: Error {
  let id: MistakeID
  let message: String
  var hint: String?
  /// What to write instead, where that is certain.
  var replacement: String?

  init(_ id: MistakeID, _ message: String, hint: String? = nil, write replacement: String? = nil) {
    self.id = id
    self.message = message
    self.hint = hint ?? replacement.map { "write \($0)" }
    self.replacement = replacement
  }
}
