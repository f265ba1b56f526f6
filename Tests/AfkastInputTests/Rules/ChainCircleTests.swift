@testable import AfkastInput
import AfkastModel
import Testing

/// Circles in the effect chain, however it is drawn and however long it is.
@Suite struct ChainCircleTests {
  private func circle(_ arrows: [String: [String]]) throws -> [String] {
    let chain = try arrows.sorted { $0.key < $1.key }.map { id, leadsTo in
      var node = ChainNode(id: try #require(NodeID(id)), level: .output, text: id)
      node.leadsTo = leadsTo.compactMap { NodeID($0) }
      return node
    }
    return ChainCircle(chain).nodes.map(\.id.text)
  }

  @Test func `what leads somewhere has none`() throws {
    #expect(try circle([:]) == [])
    #expect(try circle(["a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []]) == [])
    #expect(try circle(["a": ["b", "b"], "b": ["elsewhere"]]) == [])
  }

  @Test func `what leads back is shown from its first node`() throws {
    #expect(try circle(["a": ["a"]]) == ["a"])
    #expect(
      try circle(["a": ["d"], "b": ["c"], "c": ["d"], "d": ["b", "e"], "e": []]) == ["b", "c", "d"])
    #expect(try circle(["a": ["b"], "b": ["c"], "c": ["b"]]) == ["b", "c"])
  }

  @Test func `a chain of any length is read`() throws {
    var arrows: [String: [String]] = [:]
    for index in 0..<50_000 { arrows["n\(index + 100_000)"] = ["n\(index + 100_001)"] }
    #expect(try circle(arrows).isEmpty)
    arrows["n150000"] = ["n100000"]
    #expect(try circle(arrows).count == 50_001)
  }
}
