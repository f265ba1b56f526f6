import AfkastModel
import AfkastStore
import AfkastTestSupport
import Foundation
import GRDB

/// A refusal that tests make up.
struct Refused: Error, Equatable {}

/// A store of its own, in a folder that goes with it.
final class StoreStage {
  let folder: URL
  var path: String { folder.appending(path: FactStore.fileName).path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "afkast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FactStore.create(at: path)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func store() throws -> FactStore { try FactStore(at: path) }

  @discardableResult
  func record(_ facts: [NewFact], at milliseconds: Int64 = 1_000) throws -> Recorded {
    let time = try known(RecordingTime(milliseconds: milliseconds))
    let result: Result<Recorded, Refused> = try store().record(at: time, by: "bodil") { _ in
      .success(facts)
    }
    return try result.get()
  }

  /// Does something to the file behind the store's back.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}

/// One new fact of every kind, all of the same case.
func everyKind() throws -> [NewFact] {
  let caseID = try known(CaseID("devices"))
  let line = try known(LineID("visits"))
  let kpi = try known(KPIID("in-use"))
  let month = Period.month(try known(Month(year: 2027, month: 3)))
  let day = Period.day(try known(Day(year: 2027, month: 3, day: 31)))
  var measurement = Measurement(of: kpi, try known(KPIValue(118.25)))
  measurement.count = 120
  measurement.group = GroupID("over-80")
  measurement.source = "Omsorgssystemet æøå \u{1F600}"
  let text = "afkast: 1\nid: devices\n"
  let approval = Approval(
    version: 1, decision: "pkt. 4", caseText: text, workspaceText: "",
    fingerprint: Fingerprint.of(text))
  let contents: [FactContent] = [
    .approval(approval), .measurement(measurement),
    .observation(Observation("Den bipper", on: kpi, voice: .citizen)),
    .actual(Actual(Money(ore: -12_345), on: line, source: "bilag 7")),
    .budget(BudgetFigure(Money(ore: .max), on: line, .supplementary, financedBy: "puljen")),
    .harvest(Harvest(Money(ore: 9_000_000), of: line, account: "5.30.26", decision: "B28")),
    .decision(Decision(.scaleUp, note: "Det virker", forum: "SSU")),
    .action(
      Action(
        "Ring til leverandøren", owner: "Teamleder",
        by: try known(Day(year: 2027, month: 4, day: 30)))),
    .actionDone(try known(FactID(8))), .milestoneDone(try known(MilestoneID("tender"))),
    .closing(line), .phase(Rebaseline(of: kpi, because: "Ny definition")),
  ]
  let periods: [Period] = [
    month, day, .week(Week(of: try known(Day(year: 2027, month: 1, day: 3)))),
  ]
  return contents.enumerated().map { index, content in
    NewFact(of: caseID, in: periods[index % periods.count], content)
  }
}
