import AfkastTestSupport
import Foundation
import Testing

@testable import AfkastEngine

/// An entry of `effect.json`: numbers by name, wherever they stand.
struct EffectVector: Decodable, Sendable, CustomTestStringConvertible {
  /// A value of JSON.
  enum Node: Decodable, Sendable {
    case number(Double)
    case flag(Bool)
    case text(String)
    case list([Node])
    case object([String: Node])
    case nothing

    init(from decoder: any Decoder) throws {
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        self = .nothing
      } else if let flag = try? single.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? single.decode(Double.self) {
        self = .number(number)
      } else if let text = try? single.decode(String.self) {
        self = .text(text)
      } else if let list = try? single.decode([Node].self) {
        self = .list(list)
      } else {
        self = .object(try single.decode([String: Node].self))
      }
    }

    subscript(name: String) -> Node {
      guard case .object(let fields) = self else { return .nothing }
      return fields[name] ?? .nothing
    }

    var number: Double? {
      guard case .number(let number) = self else { return nil }
      return number
    }

    var text: String? {
      guard case .text(let text) = self else { return nil }
      return text
    }

    var list: [Node] {
      guard case .list(let nodes) = self else { return [] }
      return nodes
    }

    var numbers: [Double] { list.compactMap(\.number) }

    func value() throws -> Double { try known(number) }

    func count() throws -> Int { Int(try value()) }

    /// A pair of what happened and of how many.
    func pair() throws -> AfkastEngine.Count {
      guard numbers.count == 2 else { throw MissingValue(description: "no pair \(self)") }
      return try known(AfkastEngine.Count(numbers[0], of: numbers[1]))
    }
  }

  let id: String
  let method: String
  let input: Node
  let expected: Node

  var testDescription: String { id }

  private struct File: Decodable {
    let vectors: [EffectVector]
  }

  /// Empty if the file cannot be read, which a test of the counts would tell.
  static let file: [EffectVector] = {
    let url = Repository.url("Tests/AfkastEngineTests/Oracles/effect.json")
    return (try? JSONDecoder().decode(File.self, from: Data(contentsOf: url)))?.vectors ?? []
  }()

  static func all(_ method: String) -> [EffectVector] { file.filter { $0.method == method } }

  /// Compares an estimate with `est`, `se`, `df`, `ci80` and `ci95`, as far as they are there.
  func check(_ estimate: EstimatedNumber, _ node: Node, _ sourceLocation: SourceLocation) throws {
    let value = node["est"].number ?? node["diff"].number ?? estimate.value
    #expect(isNear(estimate.value, value), sourceLocation: sourceLocation)
    let error = try node["se"].value()
    #expect(isNear(estimate.standardError, error), sourceLocation: sourceLocation)
    if let df = node["df"].number {
      #expect(isNear(estimate.degreesOfFreedom, df), sourceLocation: sourceLocation)
    }
    let (narrow, wide) = (node["ci80"].numbers, node["ci95"].numbers)
    if !narrow.isEmpty {
      #expect(estimate.intervals.eighty.isNear(narrow), sourceLocation: sourceLocation)
    }
    #expect(estimate.intervals.ninetyFive.isNear(wide), sourceLocation: sourceLocation)
  }
}
