package import AfkastDocuments
import AfkastEngine
import AfkastModel

extension LessonsReport {
  /// Lessons for programs.
  package func json(generator: String) -> JSON {
    .object([
      ("schema", .string("afkast.lessons/1")), ("generator", .string(generator)),
      ("asOf", .string(frame.asOf.description)), ("knownAt", JSON(frame.knownAt?.description)),
      ("stores", .array(frame.stores.map(\.json))),
      ("missing", .array(frame.missing.map(\.json))), ("cases", .array(cases.map(\.json))),
      (
        "groups",
        .array(
          lessons.rows.map { row in
            .object(row.group.pairs + [("ages", .array(row.ages.map { .object($0.pairs) }))])
          })
      ),
      ("corrections", .array(prudence.corrections.map { $0.json(orElse: prudence.other) })),
    ])
  }

  /// The columns of the CSV, named as the keys of the JSON.
  package static let columns = [
    "by", "kind", "department", "evidence", "side", "months", "cases", "lines", "planned",
    "realised",
    "factor", "low", "high",
  ]

  /// The rows of the CSV, one a group and age.
  package var cells: [[Cell]] {
    lessons.rows.flatMap { row in
      row.ages.map { aged in row.group.cells + aged.cells }
    }
  }
}

extension LessonsReport.Case {
  fileprivate var json: JSON {
    .object([
      ("id", .string(id.text)), ("title", .string(title)), ("state", .string(answer.key)),
      ("problem", JSON(problem?.key)),
      ("unadjustedYears", .array(unadjustedYears.map { .integer($0.number) })),
    ])
  }
}

extension LessonsReport.Answer {
  /// The word of the JSON contract.
  fileprivate var key: String {
    switch self {
    case .counts: "counts"
    case .notApproved: "notApproved"
    case .tooEarly: "tooEarly"
    case .tooLittle: "tooLittle"
    case .problem: "notComputed"
    }
  }
}

extension Side {
  /// The word of the JSON contract.
  fileprivate var key: String { self == .cost ? "cost" : "benefit" }
}

extension Lessons.Group {
  private var by: String {
    switch self {
    case .kind: "kind"
    case .department: "department"
    case .evidence: "evidence"
    }
  }

  private var kind: String? { if case .kind(let kind) = self { kind.rawValue } else { nil } }

  private var department: String? {
    if case .department(let department, _) = self { department?.text } else { nil }
  }

  private var evidence: Int? {
    if case .evidence(let level, _) = self { level?.rawValue } else { nil }
  }

  fileprivate var pairs: [(key: String, value: JSON)] {
    [
      ("by", .string(by)), ("kind", JSON(kind)), ("department", JSON(department)),
      ("evidence", JSON(evidence)), ("side", .string(side.key)),
    ]
  }

  fileprivate var cells: [Cell] {
    [.text(by), Cell(kind), Cell(department), Cell(evidence), .text(side.key)]
  }
}

extension Lessons.Aged {
  fileprivate var pairs: [(key: String, value: JSON)] {
    [
      ("months", .integer(age.count)), ("cases", .integer(lesson.cases)),
      ("lines", .integer(lesson.lines)), ("planned", .number(lesson.planned.kroner)),
      ("realised", .number(lesson.realised.kroner)), ("factor", .number(lesson.factor.value)),
      ("low", JSON(lesson.interval?.low)), ("high", JSON(lesson.interval?.high)),
    ]
  }

  fileprivate var cells: [Cell] {
    [
      .integer(age.count), .integer(lesson.cases), .integer(lesson.lines),
      .number(lesson.planned.kroner), .number(lesson.realised.kroner), .number(lesson.factor.value),
      Cell(lesson.interval?.low), Cell(lesson.interval?.high),
    ]
  }
}

extension LearnedPrudence.Correction {
  fileprivate func json(orElse table: PrudenceTable) -> JSON {
    .object([
      ("side", .string(side.key)), ("evidence", .integer(level.rawValue)),
      ("correction", .number(part.value)), ("table", learned == nil ? .string(table.name) : .null),
      ("learned", learned.map { .object($0.pairs) } ?? .null),
      ("unclear", unclear.map { .object($0.pairs) } ?? .null),
    ])
  }
}
