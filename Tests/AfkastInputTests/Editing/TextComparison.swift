import AfkastDiagnostics
@testable import AfkastInput
import Foundation

/// The lines in which two texts differ.
struct LineDifference {
  /// Of the first text, from 1.
  let before: Range<Int>

  init(_ left: String, _ right: String) {
    let (left, right) = (
      left.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline),
      right.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    )
    let head = zip(left, right).prefix { $0 == $1 }.count
    let most = min(left.count, right.count) - head
    let tail = zip(left.reversed(), right.reversed()).prefix(most).prefix { $0 == $1 }.count
    before = head + 1..<left.count - tail + 1
  }

  func isWithin(_ lines: ClosedRange<Int>) -> Bool {
    before.isEmpty || lines.contains(before.lowerBound) && lines.contains(before.upperBound - 1)
  }
}

/// The comments of a text as they stand there.
struct Comments: Equatable {
  var onOwnLines: [String] = []
  var behindValues: [String] = []

  init(_ text: String) {
    guard let tree = CaseTree(text) else { return }
    let planner = ChangePlanner(tree, isCareful: false)
    let bytes = tree.lines.bytes
    var from = 0
    while let place = bytes[from...].firstIndex(of: UInt8(ascii: "#")) {
      from = place + 1
      if planner.isInWord(place) { continue }
      let line = tree.lines.line(at: place)
      let comment = tree.lines.text(place..<tree.lines.end(of: line))
      if tree.lines.isFirst(place) {
        onOwnLines.append(comment)
      } else {
        behindValues.append(comment)
      }
      from = tree.lines.end(of: line)
    }
  }
}

extension CaseFieldValue {
  /// Another value, with what YAML has marks in.
  var changed: CaseFieldValue {
    switch self {
    case .text(let text): .text("x " + text + ": #1, {å}")
    case .list(let list): .list(list + ["ny, æ"])
    }
  }
}

extension CaseText {
  /// Whether an item has nothing but the field.
  func isOnlyField(_ path: CaseFieldPath) -> Bool {
    let item = CaseFieldPath(Array(path.steps.prefix(2)))
    return fields.filter { item.holds($0.path) }.count <= 1 || fields.count == 1
  }

  /// The paths of the format that have no value, in everything that is there.
  var missingPaths: [CaseFieldPath] {
    var found: [CaseFieldPath] = []
    collect(.file, CaseFieldPath([]), &found)
    let above = fields.flatMap { field in
      (1...field.path.steps.count).map { CaseFieldPath(Array(field.path.steps.prefix($0))) }
    }
    let (known, whole) = (Set(fields.map(\.path)), Set(above))
    return found.filter { path in
      let holders = (1...path.steps.count).map { CaseFieldPath(Array(path.steps.prefix($0))) }
      return !whole.contains(path) && !holders.contains(where: known.contains)
    }
  }

  private func collect(_ shape: CaseShape, _ path: CaseFieldPath, _ found: inout [CaseFieldPath]) {
    switch shape {
    case .keys(let keys, _, let inside):
      if keys.isEmpty { found.append(path) }
      for key in keys {
        collect(inside[key] ?? .values, path.appending(.key(key)), &found)
      }
    case .named(let item), .list(let item):
      let steps = Set(
        fields.map(\.path).filter { path.holds($0) && $0.steps.count > path.steps.count }
          .map { $0.steps[path.steps.count] })
      for step in steps.sorted() { collect(item, path.appending(step), &found) }
    }
  }
}

extension Sequence {
  /// All of them in `make torture`; else every so many, beginning with another one for another seed.
  func sample(every step: Int, from seed: Int) -> [Element] {
    let isThorough = ProcessInfo.processInfo.environment["AFKAST_TORTURE"] != nil
    return enumerated().filter { isThorough || ($0.offset + seed) % step == 0 }.map(\.element)
  }
}
