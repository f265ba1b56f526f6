package import AfkastInput

extension CaseFieldPath {
  /// The path of names one below the other.
  package init(_ components: [String]) { self.init(components.joined(separator: "/")) }

  /// The names on the way to the field.
  package var components: [String] {
    steps.map { step in
      switch step {
      case .key(let name), .item(let name): name
      case .place(let place): "#\(place)"
      }
    }
  }

  /// The same path, whether its steps are known as keys or as items.
  package var plain: CaseFieldPath { CaseFieldPath(components) }
}
