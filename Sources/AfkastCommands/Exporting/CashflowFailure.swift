import AfkastDiagnostics
import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore
import ArgumentParser

/// Why a case has no rows.
enum CashflowFailure: Error {
  case evaluation(EvaluationFailure)
  case status(StatusProblem)
  case store(StoreFailure)

  /// Says it; gives what ends the command.
  func told(
    of asked: StatusOfCase, _ loaded: LoadedCases, in context: Context
  ) -> any Error {
    do {
      switch self {
      case .evaluation(let failure):
        let result = Result<Never, EvaluationFailure>.failure(failure)
        let found = asked.loaded.file.diagnostic(of: result).map { [$0] } ?? []
        try loaded.adding(found).exitIfMistaken(reportingTo: context)
        return ExitCode.mistakesInFiles
      case .status(let problem):
        let id = asked.loaded.file.id?.text ?? ""
        return context.failure("\(id): \(problem.text(in: .english))", .mistakesInFiles)
      case .store(let failure):
        return try context.reporting(asked.source?.path ?? "", otherwise: "nothing was exported") {
          () throws(StoreFailure) -> ExitCode in throw failure
        }
      }
    } catch {
      return error
    }
  }
}

extension LoadedCases.Loaded {
  /// Of the case as its file plans it.
  func plannedRows() -> Result<[CashflowExport.Row], CashflowFailure> {
    guard let businessCase else { return .success([]) }
    do throws(EvaluationFailure) {
      return .success(try CashflowExport.rows(of: businessCase, workspace.discounting))
    } catch {
      return .failure(.evaluation(error))
    }
  }
}

extension StatusOfCase {
  /// Of the version that is followed, with what is known of it.
  func followedRows(asOf: Month) -> Result<[CashflowExport.Row], CashflowFailure> {
    do throws(StoreFailure) {
      guard let review = try review(asOf: asOf) else { return .success([]) }
      do throws(StatusProblem) {
        return .success(CashflowExport.rows(of: try review.get(), loaded.workspace.discounting))
      } catch {
        return .failure(.status(error))
      }
    } catch {
      return .failure(.store(error))
    }
  }
}
