import AfkastDiagnostics
@testable import AfkastInput
import AfkastModel
import AfkastTestSupport
import Testing

/// Cases made up at random, in every way that people write them; a failure names its seed.
@Suite struct GeneratedEditsTests {
  private static let workspace = WorkspaceFile(
    SourceText(name: "afkast.yaml", text: GeneratedCaseText.workspace))

  private func text(_ seed: UInt64) throws -> (text: String, read: CaseText) {
    let text = GeneratedCaseText(seed: seed).text
    return (text, try #require(CaseText(.init(name: "", text: text)), "seed \(seed)"))
  }

  @Test func `the workspace of generated cases has no mistakes`() {
    #expect(Self.workspace.diagnostics == [])
  }

  @Test func `generated cases have no mistakes`() {
    for seed: UInt64 in 0..<500 {
      let text = GeneratedCaseText(seed: seed).text
      let file = CaseFile(SourceText(name: "sag.yaml", text: text), in: Self.workspace.workspace)
      let errors = file.diagnostics.filter { $0.severity == .error }
      #expect(errors.map(\.message) == [], "seed \(seed)")
      #expect(file.businessCase != nil, "seed \(seed)")
    }
  }

  @Test func `generated cases have every key of the format`() {
    let keys = (0..<500).reduce(into: Set<String>()) {
      $0.formUnion(GeneratedCaseText(seed: $1).keys)
    }
    func missing(_ place: String, _ schema: Schema) -> [String] {
      schema.keys.map { place + $0 }.filter { !keys.contains($0) }
    }
    let places: [(String, Schema)] = [
      ("", CaseSchema.file), ("promise/", CaseSchema.promise), ("chain/", CaseSchema.node),
      ("milestones/", CaseSchema.milestone), ("followUp/", CaseSchema.followUp),
      ("costs/", CaseSchema.cost), ("benefits/", CaseSchema.benefit), ("kpis/", CaseSchema.kpi),
      ("assumptions//", CaseSchema.assumption), ("cohorts//", CaseSchema.cohort),
      ("correlations/", CaseSchema.correlation), ("kpis/measures/", CaseSchema.measures),
      ("kpis/target/", CaseSchema.target), ("costs/prices/", CaseSchema.prices),
      ("benefits/reimbursement/", CaseSchema.reimbursement),
      ("costs/fadeOut/", CaseSchema.fadeOut), ("benefits/booked/", CaseSchema.booking),
    ]
    for (place, schema) in places { #expect(missing(place, schema) == []) }
    #expect(keys.isSuperset(of: ["scenarios//shift", "costs/amount/2028", "kpis/target/2027-06"]))
  }

  @Test(arguments: 0..<10)
  func `any field changes and nothing else does`(_ batch: UInt64) throws {
    for seed in batch * 50..<batch * 50 + 50 {
      let (text, read) = try text(seed)
      let comments = Comments(text)
      var random = SeededGenerator(seed: seed)
      #expect(
        try read.applying(read.fields.map { .set($0.path, $0.value) }).get() == text, "seed \(seed)"
      )
      let fields = read.fields.filter { $0.path.steps.last != .key("id") }
      for field in fields.sample(every: 120, from: Int(seed)) {
        let value = HostileText.value(like: field.value, &random)
        let after = try read.applying([.set(field.path, value)]).get()
        var wanted = read.map
        wanted[field.path] = value
        #expect(CaseText(.init(name: "", text: after))?.map == wanted, "seed \(seed) \(field.path)")
        let isList = if case .list = value { true } else { false }
        #expect(Comments(after).onOwnLines == comments.onOwnLines, "seed \(seed) \(field.path)")
        // An item of a list goes with the comment on its line.
        #expect(isList || Comments(after) == comments, "seed \(seed) \(field.path)")
        let end = field.range.end
        let last = end.column == 1 ? end.line - 1 : end.line
        let lines = field.range.start.line...max(field.range.start.line, last)
        #expect(LineDifference(text, after).isWithin(lines), "seed \(seed) \(field.path)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `any missing key comes and nothing else does`(_ batch: UInt64) throws {
    for seed in batch * 50..<batch * 50 + 50 {
      let (text, read) = try text(seed)
      let comments = Comments(text)
      var random = SeededGenerator(seed: seed)
      for path in read.missingPaths.sample(every: 120, from: Int(seed)) {
        let value = HostileText.value(like: .text(""), &random)
        let after = try read.applying([.set(path, value)]).get()
        var wanted = read.map
        wanted[path] = value
        #expect(CaseText(.init(name: "", text: after))?.map == wanted, "seed \(seed) \(path)")
        #expect(Comments(after) == comments, "seed \(seed) \(path)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `any field goes and nothing else does`(_ batch: UInt64) throws {
    var refused = 0
    for seed in batch * 50..<batch * 50 + 50 {
      let (text, read) = try text(seed)
      let comments = Comments(text)
      let fields = read.fields.filter { $0.path.steps.last != .key("id") }
      for field in fields.sample(every: 120, from: Int(seed)) {
        switch read.applying([.remove(field.path)]) {
        case .success(let after):
          var wanted = read.map
          wanted[field.path] = nil
          #expect(
            CaseText(.init(name: "", text: after))?.map == wanted, "seed \(seed) \(field.path)")
          #expect(
            Comments(after).onOwnLines == comments.onOwnLines, "seed \(seed) \(field.path)")
        case .failure(.lastField(let path)): #expect(read.isOnlyField(path), "seed \(seed) \(path)")
        case .failure(let failure):
          refused += 1
          if case .notKept = failure { Issue.record("seed \(seed) \(failure)") }
        }
      }
    }
    #expect(refused < 10)
  }
}
