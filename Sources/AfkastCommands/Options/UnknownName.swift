import AfkastDiagnostics
import ArgumentParser

extension ValidationError {
  /// A name that is none of those that there are, with the one that was probably meant.
  init(unknown kind: String, _ name: String, among names: [String], meant: String? = nil) {
    let known = names.isEmpty ? "there is none" : "there are \(names.joined(separator: ", "))"
    let guess = (meant ?? NearMiss.best(for: name, among: names)).map { " Did you mean \($0)?" }
    self.init("There is no \(kind) \"\(name.visible)\"; \(known).\(guess ?? "")")
  }
}
