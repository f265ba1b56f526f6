import AfkastEngine
import AfkastModel
import AfkastStore
import AfkastTestSupport
import Foundation
import Testing

/// What SQLite adds up is what the facts say one by one, corrected, taken back, imported and undone.
@Suite struct FollowedRowsTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "afkast-\(UUID().uuidString)")
  private let store: FactStore
  private let caseID: CaseID

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: FactStore.fileName).path
    try FactStore.create(at: path)
    store = try FactStore(at: path)
    caseID = try known(CaseID("case"))
  }

  private struct Refused: Error {}

  private func record(_ facts: [NewFact], at time: Int64) throws {
    let result: Result<Recorded, Refused> = try store.record(
      at: known(RecordingTime(milliseconds: time)), by: "bodil"
    ) { _ in .success(facts) }
    _ = try result.get()
  }

  private func actual(_ random: inout SeededGenerator, of id: CaseID? = nil) throws -> NewFact {
    let line = try known(LineID(["a", "b"].randomElement(using: &random) ?? "a"))
    let month = try known(Month(year: 2027, month: .random(in: 1...6, using: &random)))
    let ore = Int64.random(in: -5_000_000_000...5_000_000_000, using: &random)
    return NewFact(
      of: id ?? caseID, in: .month(month), .actual(Actual(Money(ore: ore), on: line)))
  }

  private func importRows(_ random: inout SeededGenerator, at time: Int64) throws {
    let facts = try (0..<3).map { _ in try actual(&random) }
    let closing = NewFact(
      of: caseID, in: facts[0].period, .closing(try known(LineID("a"))))
    let result: Result<RecordedBatch?, Refused> = try store.recordBatch(
      at: known(RecordingTime(milliseconds: time)), by: "bodil"
    ) { recording in
      for (index, fact) in facts.enumerated() {
        let digest = RowDigest(high: UInt64(time), low: UInt64(index))
        _ = try recording.add(
          fact, from: FileRow(RowIdentity(digest, ordinal: 1, part: 1), number: index + 1))
      }
      try recording.add(closing)
      return .success(
        .file(
          FileImport(
            file: "a.csv", fingerprint: String(repeating: "0", count: 64),
            mapping: try known(ImportID("opus")), kind: .actual)))
    }
    _ = try result.get()
  }

  /// Corrects or takes back a fact that nothing corrected yet.
  private func correct(_ random: inout SeededGenerator, at time: Int64) throws {
    let facts = try store.facts(of: caseID)
    let corrected = Set(facts.compactMap { $0.correction?.corrected })
    let open = facts.filter { fact in
      !corrected.contains(fact.id) && fact.content != .withdrawal
    }
    guard let old = open.randomElement(using: &random) else { return }
    let correction = Correction(of: old.id, because: "forkert")
    var content = FactContent.withdrawal
    if case .actual(let actual) = old.content, Bool.random(using: &random) {
      content = .actual(
        Actual(Money(ore: .random(in: -9_999...9_999, using: &random)), on: actual.line))
    }
    try record([NewFact(of: caseID, in: old.period, content, correcting: correction)], at: time)
  }

  private func fill(_ random: inout SeededGenerator) throws {
    let stranger = try known(CaseID("other"))
    for step in 1...24 as ClosedRange<Int64> {
      switch Int.random(in: 0...3, using: &random) {
      case 0: try record([actual(&random), actual(&random, of: stranger)], at: step)
      case 1: try importRows(&random, at: step)
      default: try correct(&random, at: step)
      }
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `sums are those of the facts in force`(_ seed: UInt64) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = SeededGenerator(seed: seed)
    try fill(&random)
    let all = try store.facts(of: caseID)
    for time in [3, 11, 24] as [Int64] {
      let knownAt = try known(RecordingTime(milliseconds: time))
      let asOf = try known(Month(year: 2027, month: .random(in: 1...6, using: &random)))
      let facts = try FollowedFacts(all, in: FactWindow(asOf: asOf, knownAt: knownAt))
      let rows = try store.followed(
        caseID, upTo: store.lastFact(knownAt: knownAt), asOf: asOf)
      let booked = rows.booked.map { [$0.line.text, "\($0.month)", "\($0.amount?.ore ?? 0)"] }
      let expected = facts.booked.flatMap { line, months in
        months.map { [line.text, "\($0.key)", "\($0.value.ore)"] }
      }
      #expect(Set(booked) == Set(expected) && booked.count == expected.count, "seed \(seed)")
      let settled = Set(
        rows.booked.filter(\.isByHand).map { [$0.line.text, "\($0.month)"] }
          + rows.closed.map { [$0.line.text, "\($0.month)"] })
      let settledByFacts = facts.settled.flatMap { line, months in
        months.map { [line.text, "\($0)"] }
      }
      #expect(settled == Set(settledByFacts), "seed \(seed)")
      #expect(rows.facts.allSatisfy { $0.recording.time <= knownAt })
    }
  }

  @Test func `a sum that is too large to be money is none, and fails nothing else`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let line = try known(LineID("a"))
    let period = Period.month(try known(Month(year: 2027, month: 1)))
    let fact = NewFact(of: caseID, in: period, .actual(Actual(Money(ore: .max), on: line)))
    try record([fact, fact], at: 1)
    let rows = try store.followed(
      caseID, upTo: 2, asOf: known(Month(year: 2027, month: 1)))
    #expect(rows.booked.map(\.amount) == [nil])
    let one = try store.followed(
      caseID, upTo: 1, asOf: known(Month(year: 2027, month: 1)))
    #expect(one.booked.map(\.amount) == [Money(ore: .max)])
  }

  @Test func `an empty store has no last fact`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try store.lastFact() == 0)
    #expect(try store.lastFact(knownAt: known(RecordingTime(milliseconds: 9))) == 0)
  }
}
