import AfkastDiagnostics
@testable import AfkastInput
import AfkastTestSupport
import Testing

/// Whatever is asked of whatever text, it ends with exactly that or with a reason; a failure names its seed.
@Suite struct RandomEditsTests {
  private static let texts =
    [fullCase, caseText()] + ShippedTexts.all.map(\.text)
    + (500..<520).map { GeneratedCaseText(seed: $0).text }

  private func edit(_ read: CaseText, _ random: inout SeededGenerator) -> CaseEdit {
    let field = read.fields.randomElement(using: &random)
    let other = read.missingPaths.randomElement(using: &random)
    let lists = [
      "costs", "benefits", "kpis", "assumptions", "scenarios", "chain", "correlations", "title",
    ]
    let list = lists.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1, 2:
      return .set(
        field?.path ?? CaseFieldPath("x"),
        HostileText.value(like: field?.value ?? .text(""), &random))
    case 3, 4: return .set(other ?? CaseFieldPath("x/y"), .text(HostileText.text(&random)))
    case 5: return .remove(field?.path ?? CaseFieldPath("x"))
    case 6: return .removeItem(CaseFieldPath(Array((field?.path.steps ?? []).prefix(2))))
    case 7:
      let steps = (field?.path.steps ?? []) + [.key(HostileText.text(&random))]
      return .set(CaseFieldPath(Array(steps.suffix(4))), .list([HostileText.text(&random)]))
    default:
      let name = ["ny", "ny-2", "", HostileText.text(&random)].randomElement(using: &random)
      return .add(
        to: list, id: name,
        fields: [
          CaseNewField("amount/2027", .text(HostileText.text(&random))),
          CaseNewField("source", .text(HostileText.text(&random))),
        ])
    }
  }

  @Test(arguments: 0..<20)
  func `edits of sound texts are made as asked or refused`(_ batch: UInt64) {
    var made = 0
    for seed in batch * 20..<batch * 20 + 20 {
      var random = SeededGenerator(seed: seed)
      let text = Self.texts[Int(seed) % Self.texts.count]
      guard let read = CaseText(.init(name: "", text: text)) else { continue }
      let edits = (0..<Int.random(in: 1...6, using: &random)).map { _ in edit(read, &random) }
      guard case .success(let after) = read.applying(edits) else { continue }
      made += 1
      // Fields of an item that gets another id are elsewhere afterwards.
      if edits.contains(where: \.isRenaming) { continue }
      let map = CaseText(.init(name: "", text: after))?.map
      for case .set(let path, let value) in edits where path.steps.last != .key("id") {
        #expect(map?[CaseShape.canonical(path)] == value, "seed \(seed) \(path)")
      }
    }
    #expect(made > 2)
  }

  @Test(arguments: 0..<20)
  func `edits of broken texts change what was asked or nothing`(_ batch: UInt64) {
    for seed in batch * 25..<batch * 25 + 25 {
      var (random, mutation) = (SeededGenerator(seed: seed), TextMutation(seed: seed))
      let bytes = mutation.change(Self.texts[Int(seed) % Self.texts.count])
      guard let source = SourceText(name: "", bytes: bytes, mistakes: Mistakes(in: "")),
        let read = CaseText(source)
      else { continue }
      let edit = edit(read, &random)
      guard case .success(let after) = read.applying([edit]) else { continue }
      guard case .set(let path, let value) = edit, path.steps.last != .key("id") else { continue }
      #expect(
        CaseText(.init(name: "", text: after))?.value(at: path) == value, "seed \(seed) \(path)")
    }
  }
}

extension CaseEdit {
  fileprivate var isRenaming: Bool {
    switch self {
    case .set(let path, _): CaseShape.canonical(path).isID
    case .removeItem(let path): path.steps.last?.name == nil
    case .remove, .add: false
    }
  }
}
