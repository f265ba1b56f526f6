import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// What is shown of a case, and what the command's end hangs on.
struct StatusAnswer: Sendable {
  let part: StatusView.Part
  /// The conditions that hold.
  let conditions: Set<StatusCondition>
  let hasProblem: Bool
}

extension StatusOfCase {
  /// Cases with their stores, each as far as it is written now, or was at the end of a day.
  static func all(
    _ cases: [LoadedCases.Loaded], knownAt: Day?, _ stored: inout StoredFacts, in context: Context
  ) throws -> [StatusOfCase] {
    var last: [String: Int64] = [:]
    return try cases.map { loaded in
      guard let (path, store) = try stored.store(of: loaded) else {
        return StatusOfCase(loaded: loaded, source: nil)
      }
      let end =
        try last[path]
        ?? context.reporting(path) { () throws(StoreFailure) in
          try store.lastFact(knownAt: knownAt.flatMap(RecordingTime.init(endOf:)))
        }
      last[path] = end
      return StatusOfCase(
        loaded: loaded, source: Source(store: store, path: path, lastFact: end))
    }
  }

  /// What is said of the case, ready to be shown; nil if its file has mistakes.
  func answer(
    asOf: Month, _ asked: CaseStatus.Asked, _ view: StatusView
  ) -> Result<StatusAnswer?, StoreFailure> {
    do throws(StoreFailure) {
      guard let entry = try entry(asOf: asOf, asked) else { return .success(nil) }
      return .success(
        StatusAnswer(
          part: view.part(of: entry),
          conditions: Set(StatusCondition.allCases.filter(entry.holds)),
          hasProblem: entry.hasProblem))
    } catch {
      return .failure(error)
    }
  }

  /// The answers; says which store could not be read, and ends the command there.
  static func reported<Answer>(
    _ answers: Zip2Sequence<[StatusOfCase], [Result<Answer?, StoreFailure>]>,
    in context: Context
  ) throws -> [Answer] {
    try answers.compactMap { asked, answer in
      try context.reporting(asked.source?.path ?? "") { () throws(StoreFailure) in
        try answer.get()
      }
    }
  }
}
