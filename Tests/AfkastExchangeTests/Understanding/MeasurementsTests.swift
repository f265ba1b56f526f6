import AfkastModel
import Testing

@testable import AfkastExchange

@Suite struct MeasurementsTests {
  private let caseID: CaseID
  private let cases: MeasuredCases
  private let mapping: MeasurementMapping

  init() throws {
    caseID = try #require(CaseID("gadelys"))
    let percent = KPIUnit(.number, text: "%", size: try #require(Quotient(1, over: 100)), flow: nil)
    let share = KPI(id: try #require(KPIID("andel")), title: "Andel", counts: percent)
    let point = KPIUnit(.number, text: "point", size: .one, flow: nil)
    var score = KPI(id: try #require(KPIID("score")), title: "Score", counts: point)
    score.scale = ValueRange(try #require(KPIValue(1)), through: try #require(KPIValue(5)))
    cases = MeasuredCases([
      caseID: MeasuredCase(kpis: [share.id: share, score.id: score], groups: [])
    ])
    var columns = MeasurementColumns(period: "Periode", value: "Værdi")
    (columns.count, columns.source) = ("Antal", "Kilde")
    mapping = MeasurementMapping(
      id: try #require(ImportID("fil")), form: Sample.form, columns: columns,
      subject: .ids(caseID: .always(caseID), kpi: .under("KPI")), dates: [.date(.yearMonth)])
  }

  private static let head = "KPI;Periode;Værdi;Antal;Kilde\n"

  private func understand(
    _ rows: String, beside recorded: RecordedMeasurements = .init()
  ) throws -> MeasurementsSummary {
    var reader = MeasurementReader(
      mapping, of: cases, isWords: { !$0.contains("\t") }, digest: Sample.digest)
    try CSVFile(MemoryBytes(Array((Self.head + rows).utf8)), mapping.form).rows {
      try reader.take($0)
    }
    let summary = try reader.finish(beside: recorded)
    #expect(summary.isReconciled)
    return summary
  }

  /// Facts that hold, as a first file left them.
  private func recorded(_ rows: String, undone: Bool = false) throws -> RecordedMeasurements {
    let facts = try understand(rows).placed.enumerated().map { index, placed in
      Fact(
        id: try #require(FactID(Int64(index + 1))), batch: try #require(BatchID(1)),
        recording: Recording(at: try #require(RecordingTime(milliseconds: 0)), by: "bodil"),
        caseID: caseID, period: placed.measured.period,
        content: .measurement(placed.measured.measurement), row: placed.measured.fileRow)
    }
    var recorded = RecordedMeasurements()
    recorded.add(
      facts, holding: undone ? [] : facts, undone: undone ? [try #require(BatchID(1))] : [])
    return recorded
  }

  @Test(arguments: [
    ("andel", "86,5", 86.5), ("andel", "86,5 %", 86.5), ("andel", "86,5%", 86.5),
    ("andel", "-0,1", -0.1), ("andel", "0", 0), ("andel", "1.234,25", 1234.25),
    ("andel", "12,5-", -12.5), ("andel", "(7)", -7), ("andel", "\u{2212}7", -7),
    ("score", "3,125 point", 3.125), ("score", "5", 5),
  ])
  func `a value is read in the KPI's unit`(_ kpi: String, _ text: String, _ value: Double) throws {
    let summary = try understand("\(kpi);2027-03;\(text);;\n")
    #expect(summary.placed.map(\.measured.measurement.value.number) == [value], "\(summary)")
  }

  @Test(
    arguments: [
      ("andel;2027-03;;;", .empty, "Værdi"), ("andel;2027-03;%;;", .notANumber, "Værdi"),
      ("andel;2027-03;i.d.;;", .notANumber, "Værdi"),
      ("andel;2027-03;86.5;;", .notANumber, "Værdi"),
      ("andel;2027-03;ca. 5;;", .notANumber, "Værdi"),
      ("andel;2027-03;5 point;;", .wrongUnit, "Værdi"),
      ("score;2027-03;3 %;;", .wrongUnit, "Værdi"), ("score;2027-03;5,01;;", .offScale, "Værdi"),
      ("score;2027-03;0;;", .offScale, "Værdi"), ("andel;2027-K1;5;;", .notADate, "Periode"),
      ("andel;2027-03;5;2,5;", .notACount, "Antal"), ("andel;2027-03;5;-1;", .notACount, "Antal"),
      ("andel;2027-03;5;1000000001;", .notACount, "Antal"),
      ("andel;2027-03;5;;a\tb", .notWords, "Kilde"),
      ("andel;2027-03;5;;Vedr. 010203-1234", .personNumber, "Kilde"),
      ("andel;2027-03;0102031234;;", .personNumber, "Værdi"),
      ("0102031234;2027-03;5;;", .personNumber, "KPI"),
    ] as [(String, CellProblem, String)])
  func `what is no measurement is rejected, and an empty cell is no zero`(
    _ row: String, _ problem: CellProblem, _ column: String
  ) throws {
    let summary = try understand(row + "\n")
    #expect(summary.placed.isEmpty)
    #expect(summary.rejected.map(\.problem) == [problem])
    #expect(summary.rejected.map(\.column) == [column])
    #expect(summary.rejected.map(\.excerpt).allSatisfy { !$0.contains("1234") })
  }

  @Test func `a percentage of a workbook is what is seen, and one of another unit is rejected`()
    throws
  {
    let reader = WrittenMeasurement(decimal: .comma)
    let kpis = try #require(cases.sound[caseID]?.kpis)
    let share = try #require(KPIID("andel").flatMap { kpis[$0] })
    let score = try #require(KPIID("score").flatMap { kpis[$0] })
    // 0.07 × 100 is 7.000000000000001.
    let written = Array("7.0000000000000007E-2".utf8)[...]
    #expect(try reader.value(written, .percentage, of: share).number == 7)
    #expect(throws: CellProblem.wrongUnit) { try reader.value(written, .percentage, of: score) }
    #expect(try reader.value(Array("3.5".utf8)[...], .number, of: score).number == 3.5)
  }

  @Test func `rows that say otherwise of the same are both rejected, and equal ones are one`()
    throws
  {
    let summary = try understand(
      "andel;2027-03;5;;\nandel;2027-03;6;;\nscore;2027-03;2;;\nscore;2027-03;2,0;;\n")
    #expect(summary.rejected.map(\.problem) == [.contradicts, .contradicts])
    #expect(summary.rejected.map(\.otherRow) == [3, 2])
    #expect([summary.new, summary.known] == [1, 1])
  }

  @Test func `a value that is recorded is known, and one that differs names the fact`() throws {
    let recorded = try recorded("andel;2027-03;5;10;\nscore;2027-03;2;;\n")
    let same = try understand("andel;2027-03;5,0;;\nscore;2027-03;2;30;\n", beside: recorded)
    #expect([same.new, same.known] == [0, 2])
    let other = try understand("andel;2027-03;5;11;\nandel;2027-04;5;;\n", beside: recorded)
    #expect(other.rejected.map(\.problem) == [.differs])
    #expect(other.rejected.map(\.fact?.recorded.id.number) == [1])
    #expect(other.new == 1)
  }

  @Test func `a row that was undone is new again`() throws {
    let row = "andel;2027-03;5;10;\n"
    #expect(try understand(row, beside: recorded(row)).known == 1)
    #expect(try understand(row, beside: recorded(row, undone: true)).new == 1)
  }

  @Test func `a case or KPI that is not there is unmatched`() throws {
    let summary = try understand("lamper;2027-03;5;;\nlamper;2027-04;6;;\n")
    #expect(summary.unmatched.keys.map(\.reason) == [.noKPI])
    #expect(summary.unmatchedCount == 2)
  }
}
