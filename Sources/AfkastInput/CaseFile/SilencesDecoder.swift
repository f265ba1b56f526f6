import AfkastDiagnostics
import AfkastModel

/// Reads the questions that a case asks not to be asked: `silence`, a map from name to reason.
struct SilencesDecoder {
  private let fields: Fields

  init(_ fields: Fields) {
    self.fields = fields
  }

  func decode() -> [Silence] {
    guard let node = fields.node("silence") else { return [] }
    guard case .mapping(let entries, _) = node.content else {
      fields.mistakes.add(
        .wrongType, at: node.range, "\"silence\" is written with names of questions and reasons",
        hint: "as in { no-goal: it was decided before there were goals }")
      return []
    }
    let readable = ReadableEntries(
      entries, mistakes: fields.mistakes, isKey: Silence.possible.contains)
    return readable.list.compactMap(silence)
  }

  private func silence(_ entry: YAMLEntry) -> Silence? {
    let reason = reason(entry)
    guard Silence.possible.contains(entry.key), let id = QuestionID(rawValue: entry.key) else {
      reportUnknown(entry)
      return nil
    }
    return reason.map { Silence(id: id, reason: $0, range: entry.keyRange) }
  }

  private func reason(_ entry: YAMLEntry) -> String? {
    guard entry.value.isEmpty else {
      return fields.parse(entry.value, of: entry.key) { text throws(ScalarProblem) in text }
    }
    fields.mistakes.add(
      .emptyValue, at: entry.keyRange,
      "\"\(entry.key.visibleShort)\" is silenced without a reason",
      hint: "write why it need not be asked")
    return nil
  }

  private func reportUnknown(_ entry: YAMLEntry) {
    // Finding a near name costs more than reading this one did.
    guard !fields.mistakes.isFull else { return }
    let meant = NearMiss.best(for: entry.key, among: Silence.possible)
    fields.mistakes.add(
      .unknownName, at: entry.keyRange,
      "there is no question \"\(entry.key.visibleShort)\" that could be silenced",
      hint: meant.map { "did you mean \($0)?" } ?? "write the name that stands in [ ]",
      replacement: meant)
  }
}
