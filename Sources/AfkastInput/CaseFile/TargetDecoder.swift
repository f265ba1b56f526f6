import AfkastDiagnostics
import AfkastModel

/// Reads where a KPI stood, where it should be, and which way is good.
struct TargetDecoder {
  private let fields: Fields
  private let values: KPIValueParser

  init(_ fields: Fields, values: KPIValueParser) {
    self.fields = fields
    self.values = values
  }

  func good() -> Good? {
    fields.quantity("good") { text throws(ScalarProblem) in
      switch text {
      case "up": return .up
      case "down": return .down
      case _ where text.contains(".."): return .within(try values.parseRange(text))
      default:
        throw ChoiceParser.unknown(text, choices: ["up", "down"], orElse: "a range such as 5..10")
      }
    }
  }

  func baseline() -> Baseline? {
    fields.quantity("baseline") { text throws(ScalarProblem) in
      text.contains("..")
        ? .months(try MonthParser.parseSpan(text)) : .value(try values.parse(text))
    }
  }

  func target() -> Target? {
    guard let node = fields.node("target") else { return nil }
    guard case .mapping(let entries, _) = node.content else {
      return fields.parse(node, of: "target") { text throws(ScalarProblem) in
        switch text {
        case "rising": return .rising
        case "falling": return .falling
        default:
          throw ChoiceParser.unknown(
            text, choices: ["rising", "falling"], orElse: "{ value: 120, by: 2027-12 }")
        }
      }
    }
    let isTrajectory = entries.contains { $0.hasColon && $0.key.first?.isNumber == true }
    return isTrajectory ? trajectory(entries) : value(node)
  }

  private func value(_ node: YAMLNode) -> Target? {
    guard let target = Fields(node, CaseSchema.target, mistakes: fields.mistakes) else {
      return nil
    }
    let value = target.requiredNode("value").flatMap {
      target.quantity($0, of: "value", values.parse)
    }
    let by = target.requiredValue("by", MonthParser.parse)
    guard let value, let by else { return nil }
    return .value(value, by: by)
  }

  private func trajectory(_ entries: [YAMLEntry]) -> Target? {
    let readable = ReadableEntries(entries, mistakes: fields.mistakes) {
      (try? MonthParser.parse($0)) != nil
    }
    let points = readable.list.compactMap { entry -> TrajectoryPoint? in
      let month = fields.parse(entry.keyNode, of: "target", MonthParser.parse)
      let value = fields.quantity(entry.value, of: entry.key, values.parse)
      guard let month, let value else { return nil }
      return TrajectoryPoint(month, value)
    }
    return .trajectory(points.sorted { $0.month < $1.month })
  }
}
