@testable import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

@Suite struct EffectChainTests {
  /// A chain written as `id: where it leads`.
  private func chain(_ nodes: [(String, [String])], _ lines: [Line] = []) throws -> EffectChain {
    var businessCase = try CaseBuilder.businessCase(months: 12, lines)
    businessCase.chain = try nodes.map { id, next in
      var node = ChainNode(id: try known(NodeID(id)), level: .output, text: id)
      node.leadsTo = try next.map { try known(NodeID($0)) }
      return node
    }
    return try EffectChain(of: Evaluation(of: businessCase))
  }

  private func shown(_ chain: EffectChain) -> [String] {
    chain.steps.map { step in
      String(repeating: "-", count: step.depth) + step.node.id.text + (step.isRepeated ? "!" : "")
    }
  }

  @Test func `shows a node on two paths in full once`() throws {
    let found = try chain([("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"]), ("d", ["e"]), ("e", [])])
    #expect(shown(found) == ["a", "-b", "--d", "---e", "-c", "--d!"])
    #expect(found.nodes.map(\.node.id.text) == ["a", "b", "d", "e", "c"])
  }

  @Test(
    arguments: [
      ([("a", ["a"])], ["a", "-a!"]),
      ([("a", ["b"]), ("b", ["a"])], ["a", "-b", "--a!"]),
      ([("in", ["a"]), ("a", ["b"]), ("b", ["a"])], ["in", "-a", "--b", "---a!"]),
      ([("a", ["b"]), ("b", ["a"]), ("top", [])], ["top", "a", "-b", "--a!"]),
      ([("a", ["nowhere"])], ["a"]), ([], []),
    ] as [([(String, [String])], [String])])
  func `ends also where the chain does not`(_ nodes: [(String, [String])], _ expected: [String])
    throws
  {
    #expect(try shown(chain(nodes)) == expected)
  }

  @Test func `follows a chain as deep as a file can make it`() throws {
    let nodes = (0..<20_000).map { ("n\($0)", $0 == 19_999 ? ["n0"] : ["n\($0 + 1)"]) }
    let found = try chain(nodes)
    #expect(found.steps.count == 20_001 && found.steps.last?.isRepeated == true)
  }

  @Test func `adds up what hangs on a node, and leaves nothing out`() throws {
    var visits = try CaseBuilder.flow(
      "visits", .benefit(.capacity(harvest: known(Share(1, over: 4)))), orePerYear: 1_200,
      months: 12)
    var state = try CaseBuilder.flow("state", .benefit(.cash), orePerYear: 600, months: 12)
    let loose = try CaseBuilder.flow("loose", .benefit(.cash), orePerYear: 240, months: 12)
    visits.node = NodeID("a")
    state.node = NodeID("a")
    state.actor = .state
    let found = try chain([("a", [])], [visits, state, loose])
    let load = try #require(found.steps.first?.load)
    #expect(load.benefits.map(\.line.id.text) == ["visits", "state"])
    #expect(load.benefits.map(\.counted?.ore) == [300, nil])
    #expect(load.benefits.map(\.unharvested?.ore) == [900, nil])
    #expect(found.loose.benefits.map(\.counted?.ore) == [240])
    #expect(found.evaluation.totalBenefits.ore == 540)
  }
}
