/// Where a field of a case file stands, as in `benefits/fewer-visits/harvest`.
///
/// What the file writes in a short form has the path of its long form: `licence: 300 tkr/year` is
/// `assumptions/licence/likely`.
package struct CaseFieldPath: Hashable, Sendable, Comparable {
  package enum Step: Hashable, Sendable, Comparable {
    /// A key of a mapping that has its keys from the format, or is a map of years, months or names.
    case key(String)
    /// The id of an item of a list, or the name of an assumption, cohort or scenario.
    case item(String)
    /// The place, from 1, of an item of a list that has no id of its own.
    case place(Int)
  }

  package var steps: [Step]

  package init(_ steps: [Step]) { self.steps = steps }

  /// The path with a text form, in which `#2` is the second item of a list.
  ///
  /// Keys and items look alike there; edits tell them apart by the format.
  package init(_ text: String) {
    steps = text.split(separator: "/").map { part in
      let place = part.first == "#" ? Int(part.dropFirst()) : nil
      return place.map(Step.place) ?? .key(String(part))
    }
  }

  /// A field of an item of a list, or of an assumption, cohort or scenario.
  package init(_ list: String, item: String, _ keys: String...) {
    steps = [.key(list), .item(item)] + keys.map(Step.key)
  }

  /// The path of something inside.
  package func appending(_ step: Step) -> CaseFieldPath { CaseFieldPath(steps + [step]) }

  package func appending(_ steps: some Sequence<Step>) -> CaseFieldPath {
    CaseFieldPath(self.steps + steps)
  }

  /// Whether this is the path of something that the other is in, or the same.
  package func holds(_ other: CaseFieldPath) -> Bool {
    steps.count <= other.steps.count && other.steps.starts(with: steps)
  }

  package static func < (left: CaseFieldPath, right: CaseFieldPath) -> Bool {
    left.steps.lexicographicallyPrecedes(right.steps)
  }
}

extension CaseFieldPath {
  /// Whether it is the id of an item.
  var isID: Bool {
    guard steps.count == 3, steps[2] == .key("id") else { return false }
    return CaseShape.file.inside(steps[0]).hasItems
  }
}

extension CaseFieldPath.Step {
  /// The key, id or name; nil for a place.
  package var name: String? {
    switch self {
    case .key(let name), .item(let name): name
    case .place: nil
    }
  }
}

extension CaseFieldPath: CustomStringConvertible {
  package var description: String {
    steps.map { step in
      switch step {
      case .key(let name), .item(let name): name
      case .place(let place): "#\(place)"
      }
    }.joined(separator: "/")
  }
}
