public import AfkastModel

/// Realised against planned across cases, by what lines are, who has them, and how sure the plan was
/// (Danish: hvad vi har lært).
public struct Lessons: Sendable {
  /// What lines of a lesson have in common.
  public enum Group: Sendable, Hashable {
    /// What they are.
    case kind(LessonKind)
    /// Whose they are; nil for lines that name no department.
    case department(DepartmentID?, isBenefit: Bool)
    /// How sure the plan was; nil where it did not say.
    case evidence(EvidenceLevel?, isBenefit: Bool)
  }

  /// What a group came to at each age that any of its cases has reached.
  public struct Row: Sendable {
    /// The lines.
    public let group: Group
    /// By age.
    public let ages: [(age: WholeMonths, lesson: Lesson)]
  }

  /// The groups that have any lesson: kinds, then departments, then levels of evidence.
  public let rows: [Row]
  private let samples: [LessonSample]

  /// Puts samples of all cases together.
  public init(_ samples: [LessonSample]) {
    self.samples = samples
    let departments = Set(samples.compactMap(\.department)).sorted()
    let groups: [Group] =
      LessonKind.allCases.map(Group.kind)
      + [true, false].flatMap { isBenefit in
        (departments.map(Optional.some) + [nil]).map { .department($0, isBenefit: isBenefit) }
      }
      + [true, false].flatMap { isBenefit in
        (EvidenceLevel.allCases.map(Optional.some) + [nil]).map {
          .evidence($0, isBenefit: isBenefit)
        }
      }
    rows = groups.compactMap { group in
      let ages = Self.ages(samples.filter { $0.isIn(group) })
      return ages.isEmpty ? nil : Row(group: group, ages: ages)
    }
  }

  private static func ages(_ samples: [LessonSample]) -> [(age: WholeMonths, lesson: Lesson)] {
    LessonSample.ages.compactMap { age in
      Lesson(samples.filter { $0.age == age }).map { (age, $0) }
    }
  }

  /// A correction at one level of evidence, and what it was learned from.
  public struct Correction: Sendable, Hashable {
    /// The level.
    public let level: EvidenceLevel
    /// Whether benefits are put down, or costs put up.
    public let isBenefit: Bool
    /// How far, in whole percent: 0 where plans were no better than what came of them.
    public let percent: Int
    /// The lesson; nil where there were too few cases and another table's percentage stands.
    public let lesson: Lesson?
    /// The age of the cases of the lesson.
    public let age: WholeMonths?
  }

  /// The municipality's own factors for every level: the oldest age with enough cases, else what a table
  /// says.
  public func corrections(orElse table: PrudenceTable) -> [Correction] {
    [false, true].flatMap { isBenefit in
      EvidenceLevel.allCases.map { level in
        let row = rows.first { $0.group == .evidence(level, isBenefit: isBenefit) }
        let found = row?.ages.last { $0.lesson.cases >= Lesson.fewestCases }
        let known = found.map { isBenefit ? 1 - $0.lesson.factor.value : $0.lesson.factor.value - 1 }
        let other =
          isBenefit ? table.reduction(at: level).fraction : table.uplift(at: level).fraction
        let most = isBenefit ? 1.0 : 10
        let percent = min(max(known ?? other, 0), most) * 100
        return Correction(
          level: level, isBenefit: isBenefit,
          percent: Int(percent.rounded(.toNearestOrAwayFromZero)), lesson: found?.lesson,
          age: found?.age)
      }
    }
  }
}

extension LessonSample {
  fileprivate func isIn(_ group: Lessons.Group) -> Bool {
    switch group {
    case .kind(let kind): self.kind == kind
    case .department(let department, let isBenefit):
      self.department == department && kind.isBenefit == isBenefit
    case .evidence(let level, let isBenefit):
      evidence == level && kind.isBenefit == isBenefit
    }
  }
}
