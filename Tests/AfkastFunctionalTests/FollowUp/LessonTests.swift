import AfkastEngine
import AfkastModel
import AfkastTestSupport
import Testing

/// What cases come to of what was planned: samples of one case by hand, factors and intervals from
/// elsewhere.
@Suite struct LessonTests {
  private static func sample(
    _ id: String, _ kroner: (planned: Int64, realised: Int64), _ kind: LessonKind = .cash,
    evidence: EvidenceLevel? = .estimate, department: DepartmentID? = nil, months: Int = 12
  ) throws -> LessonSample {
    LessonSample(
      of: try known(CaseID(id)), kind, department: department, evidence: evidence,
      age: try known(WholeMonths(months)), planned: Money(ore: kroner.planned * 100),
      realised: Money(ore: kroner.realised * 100))
  }

  /// Five cases, one of them of two lines: planned 60 + 40, 200, 50, 400, 120; realised 50 + 30, 150, 60,
  /// 210, 110.
  private static func five() throws -> [LessonSample] {
    [
      try sample("a", (60, 50)), try sample("a", (40, 30)), try sample("b", (200, 150)),
      try sample("c", (50, 60)), try sample("d", (400, 210)), try sample("e", (120, 110)),
    ]
  }

  // Python 3 with SciPy: f = 610/870; with z = (r − f p)/mean(p), scipy.stats.sem(z) = 0.10319833361461625
  // and scipy.stats.t.ppf(0.9, 4) = 1.533206274058944.
  @Test func `factor and interval are the ratio estimator's`() throws {
    let lesson = try known(Lesson(Self.five()))
    #expect(lesson.cases == 5 && lesson.lines == 6)
    #expect(lesson.planned.kroner == 870 && lesson.realised.kroner == 610)
    let interval = try known(lesson.interval)
    #expect(isClose(lesson.factor.value, 0.7011494252873564, tolerance: 1e-12))
    #expect(isClose(interval.low, 0.5429250927169986, tolerance: 1e-9))
    #expect(isClose(interval.high, 0.8593737578577141, tolerance: 1e-9))
    #expect(lesson.isClear)
  }

  @Test func `two cases have a factor and no interval`() throws {
    let lesson = try known(Lesson([Self.sample("a", (100, 10)), Self.sample("b", (100, 30))]))
    #expect(lesson.factor.value == 0.2 && lesson.interval == nil && !lesson.isClear)
    #expect(Lesson([]) == nil)
  }

  @Test func `as planned is a factor of 1 and nothing clear`() throws {
    let samples = try (1...9).map { try Self.sample("case-\($0)", ($0 * 7_001, $0 * 7_001)) }
    let lesson = try known(Lesson(samples))
    #expect(lesson.factor == .one && lesson.interval == Interval(1, 1) && !lesson.isClear)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `the order of cases changes nothing`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let samples = try (0..<40).map { _ in
      try Self.sample(
        "case-\(Int.random(in: 0..<9, using: &random))",
        (
          .random(in: 1...1_000_000, using: &random),
          .random(in: -1_000...1_000_000, using: &random)
        ),
        LessonKind.allCases.randomElement(using: &random) ?? .cash,
        evidence: EvidenceLevel.allCases.randomElement(using: &random),
        department: Bool.random(using: &random) ? DepartmentID("teknik") : nil,
        months: [6, 12, 24].randomElement(using: &random) ?? 6)
    }
    let lessons = Lessons(samples)
    #expect(lessons.rows.count > 8)
    #expect(Lessons(samples.shuffled(using: &random)).rows == lessons.rows, "seed \(seed)")
  }

  // Three cases of 0, 0 and 90 of 100: 0.3 − t(0.9; 2) · 0.3 is below nothing, where no share is.
  @Test func `an interval of shares ends at nothing`() throws {
    let none = try [("a", 0), ("b", 0)].map { try Self.sample($0, (100, Int64($1))) }
    let lesson = try known(Lesson(none + [Self.sample("c", (100, 90))]))
    let high = try known(lesson.interval?.high)
    #expect(
      lesson.interval?.low == 0 && isClose(high, 0.3 + 1.8856180831641267 * 0.3, tolerance: 1e-9))
    // What was lost can be lost again.
    let loss = try known(Lesson(none + [Self.sample("c", (100, -10))]))
    #expect(try known(loss.interval).low < 0)
  }

  @Test func `a factor that may be the plan is not learned`() throws {
    let table = try known(PrudenceTable.builtIn.first)
    let samples = try [("a", 60), ("b", 150), ("c", 80)].map {
      try Self.sample($0, (100, Int64($1)))
    }
    let prudence = LearnedPrudence(Lessons(samples), orElse: table)
    let level = try known(
      prudence.corrections.first { $0.level == .estimate && $0.side == .benefit })
    #expect(level.learned == nil && level.part.value == 0.4 && !prudence.isLearned)
    #expect(level.unclear?.lesson.cases == 3)
    #expect(prudence.corrections.compactMap(\.unclear).count == 1)
  }

  @Test func `groups are told apart by kind, department and evidence`() throws {
    let teknik = try known(DepartmentID("teknik"))
    let lessons = Lessons([
      try Self.sample("a", (10, 5), .investment, evidence: nil, department: teknik),
      try Self.sample("a", (10, 7), .capacity, evidence: .controlled),
    ])
    #expect(
      lessons.rows.map(\.group) == [
        .kind(.investment), .kind(.capacity), .department(teknik, .cost),
        .department(nil, .benefit), .evidence(nil, .cost), .evidence(.controlled, .benefit),
      ])
    // With no department at all there is nothing to tell apart by it.
    let none = Lessons([try Self.sample("a", (10, 5))])
    #expect(none.rows.map(\.group) == [.kind(.cash), .evidence(.estimate, .benefit)])
  }

  @Test func `corrections are of the oldest age with three cases, or another table's`() throws {
    let table = try known(PrudenceTable.builtIn.first)
    var samples = try Self.five()
    for id in ["a", "b", "c"] {
      // Too good to take anything off; and a cost of twelve times the plan, which a table cannot hold.
      samples.append(try Self.sample(id, (100, 130), evidence: .controlled))
      samples.append(try Self.sample(id, (100, 1_200), .operating, evidence: .afterOnly))
      samples.append(try Self.sample(id, (100, 112), .investment, evidence: .estimate, months: 6))
    }
    // Two cases at 24 months are too few to take the place of three at 6.
    for id in ["a", "b"] {
      samples.append(try Self.sample(id, (100, 300), .investment, months: 24))
    }
    let prudence = LearnedPrudence(Lessons(samples), orElse: table)
    let parts = prudence.corrections.map(\.part.value)
    #expect(parts == [0.12, 10, 0.15, 0.1, 0.05, 0, 0.3, 0.25, 0.15, 0, 0.05, 0])
    #expect(
      prudence.corrections.map { $0.learned?.age.count } == [
        6, 12, nil, nil, nil, nil, 12, nil, nil, 12, nil, nil,
      ])
    #expect(prudence.isLearned && !LearnedPrudence(Lessons([]), orElse: table).isLearned)
  }
}
