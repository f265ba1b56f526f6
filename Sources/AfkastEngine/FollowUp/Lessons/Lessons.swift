public import AfkastModel

/// Realised against planned across cases, by what lines are, who has them, and how sure the plan was
/// (Danish: hvad vi har lært).
public struct Lessons: Sendable {
  /// What lines of a lesson have in common.
  public enum Group: Sendable, Hashable {
    /// What they are.
    case kind(LessonKind)
    /// Whose they are; nil for lines that name no department.
    case department(DepartmentID?, Side)
    /// What prudence would have corrected them by; nil for known prices.
    case evidence(EvidenceLevel?, Side)

    /// Whether they are money out or in.
    public var side: Side {
      switch self {
      case .kind(let kind): kind.side
      case .department(_, let side), .evidence(_, let side): side
      }
    }
  }

  /// A lesson, and how long its cases had run.
  public struct Aged: Sendable, Hashable {
    /// Months from the planned start.
    public let age: WholeMonths
    /// What came of the plans.
    public let lesson: Lesson
  }

  /// What a group came to at each age that any of its cases has reached.
  public struct Row: Sendable, Hashable {
    /// The lines.
    public let group: Group
    /// By age.
    public let ages: [Aged]

    /// The oldest lesson that enough cases have reached.
    public var oldest: Aged? { ages.last { $0.lesson.interval != nil } }
  }

  /// The groups that have any lesson: kinds, then departments, then levels of evidence.
  public let rows: [Row]

  /// Puts samples of all cases together.
  public init(_ samples: [LessonSample]) {
    rows = Self.groups(samples).compactMap { group in
      let own = samples.filter(group.contains)
      let ages = LessonSample.ages.compactMap { age in
        Lesson(own.filter { $0.age == age }).map { Aged(age: age, lesson: $0) }
      }
      return ages.isEmpty ? nil : Row(group: group, ages: ages)
    }
  }

  private static func groups(_ samples: [LessonSample]) -> [Group] {
    let departments: [DepartmentID?] = Set(samples.compactMap(\.department)).sorted() + [nil]
    let levels: [EvidenceLevel?] = EvidenceLevel.allCases + [nil]
    let sides: [Side] = [.cost, .benefit]
    // Without any department there is nothing to tell apart by it.
    let named = departments.count > 1 ? departments : []
    return LessonKind.allCases.map(Group.kind)
      + named.flatMap { department in sides.map { .department(department, $0) } }
      + sides.flatMap { side in levels.map { .evidence($0, side) } }
  }
}

extension Lessons.Group {
  fileprivate func contains(_ sample: LessonSample) -> Bool {
    switch self {
    case .kind(let kind): sample.kind == kind
    case .department(let department, let side):
      sample.department == department && sample.kind.side == side
    case .evidence(let level, let side): sample.evidence == level && sample.kind.side == side
    }
  }
}
