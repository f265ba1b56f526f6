import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// Whether, and as of when, facts are put beside a plan.
struct FactOptions: ParsableArguments {
  @Flag(help: "Show what is booked and measured to date, beside the version that is followed.")
  var withFacts = false

  @OptionGroup var months: MonthOptions

  func validate() throws {
    guard withFacts || months.asOf == nil && months.knownAt == nil else {
      throw ValidationError("--as-of and --known-at are for --with-facts.")
    }
  }

  /// The facts of each case, one for each evaluation; nil where nobody asked for them.
  func facts(
    beside evaluated: [(loaded: LoadedCases.Loaded, evaluation: Evaluation)], in context: Context
  ) throws -> [FactsToDate]? {
    guard withFacts else { return nil }
    let asOf = try months.month(in: context)
    var stored = StoredFacts(in: context)
    let cases = try StatusOfCase.all(
      evaluated.map(\.loaded), knownAt: months.knownDay(), &stored, in: context)
    return try zip(cases, evaluated).compactMap { followed, evaluated in
      try followed.required(in: context)
      let result = try context.reporting(followed.source?.path ?? "") {
        () throws(StoreFailure) in try followed.factsToDate(asOf: asOf)
      }
      do throws(StatusProblem) { return try result?.get() } catch {
        throw context.failure(
          "\(evaluated.evaluation.businessCase.id.text): \(error.text(in: .english))",
          .mistakesInFiles)
      }
    }
  }
}

extension StatusOfCase {
  /// Ends the command where there is no store.
  func required(in context: Context) throws {
    guard source == nil else { return }
    guard let file = loaded.workspaceFile else {
      throw context.failure(
        "\(loaded.file.id?.text ?? "The case") is in no workspace, so it has no facts.",
        hint: "afkast init makes a workspace", .missingFile)
    }
    _ = try FollowedWorkspace(file, in: context).store()
  }
}
