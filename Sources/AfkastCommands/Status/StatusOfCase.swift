import AfkastEngine
import AfkastInput
import AfkastModel
import AfkastReports
import AfkastStore

/// A case that is to be followed up, and where its facts are.
struct StatusOfCase: Sendable {
  /// A store, as far as it was written when it was first looked at.
  struct Source: Sendable {
    let store: FactStore
    let path: String
    let lastFact: Int64
  }

  let loaded: LoadedCases.Loaded
  /// Nil where there is no store.
  let source: Source?

  /// What is said of the case, or nil if its file has mistakes; `StoreFailure` if its facts cannot be read.
  func entry(
    asOf: Month, _ asked: CaseStatus.Asked
  ) throws(StoreFailure) -> StatusEntry? {
    guard let file = FollowedVersions.ofFile(loaded) else { return nil }
    let rows = try rows(asOf)
    do throws(StatusProblem) {
      guard let versions = try FollowedVersions.approved(of: loaded, rows.facts, asOf: asOf) else {
        return nil
      }
      return entry(versions, status(versions, rows, asOf, asked))
    } catch {
      return entry(file, .failure(error))
    }
  }

  /// What is booked and measured beside the version that is followed, or nil if the file has mistakes;
  /// `StoreFailure` if its facts cannot be read.
  func factsToDate(asOf: Month) throws(StoreFailure) -> Result<FactsToDate, StatusProblem>? {
    let rows = try rows(asOf)
    do throws(StatusProblem) {
      guard let versions = try FollowedVersions.approved(of: loaded, rows.facts, asOf: asOf) else {
        return nil
      }
      return try .success(beside(basis(versions, rows, asOf), rows, versions.numbers?.followed))
    } catch {
      return .failure(error)
    }
  }

  /// The case reviewed by the version that is followed, or nil if the file has mistakes; `StoreFailure` if
  /// its facts cannot be read.
  func review(asOf: Month) throws(StoreFailure) -> Result<CaseReview, StatusProblem>? {
    let rows = try rows(asOf)
    do throws(StatusProblem) {
      guard let versions = try FollowedVersions.approved(of: loaded, rows.facts, asOf: asOf) else {
        return nil
      }
      return try .success(review(basis(versions, rows, asOf)))
    } catch {
      return .failure(error)
    }
  }

  private func review(_ basis: ReviewBasis) throws(StatusProblem) -> CaseReview {
    do throws(EvaluationFailure) { return try CaseReview(basis) } catch {
      throw .evaluation(error)
    }
  }

  private func beside(
    _ basis: ReviewBasis, _ rows: FollowedRows, _ version: Int?
  ) throws(StatusProblem) -> FactsToDate {
    let review = try review(basis)
    do throws(MoneyOverflow) {
      return try FactsToDate(of: review, rows.facts, version: version)
    } catch {
      throw .tooLarge
    }
  }

  func rows(_ asOf: Month) throws(StoreFailure) -> FollowedRows {
    guard let source, let id = loaded.file.id else { return .none }
    return try source.store.followed(id, upTo: source.lastFact, asOf: asOf)
  }

  func entry(
    _ versions: FollowedVersions, _ result: Result<CaseStatus, StatusProblem>
  ) -> StatusEntry {
    StatusEntry(versions.followed, versions.numbers, loaded.workspace.departments, result)
  }

  private func basis(
    _ versions: FollowedVersions, _ rows: FollowedRows, _ asOf: Month
  ) throws(StatusProblem) -> ReviewBasis {
    guard let facts = try? FollowedFacts(rows, asOf: asOf) else { throw .tooLarge }
    let workspace = loaded.workspace
    // Years that have passed since the approval are in the index of today.
    let index = workspace.priceIndices.first { $0.name == workspace.defaultIndex }
    return ReviewBasis(
      plan: versions.plan, newest: versions.newest, facts, index: index, asOf: asOf,
      graceDays: versions.followed.followUp?.graceDays ?? versions.graceDays)
  }

  func status(
    _ versions: FollowedVersions, _ rows: FollowedRows, _ asOf: Month, _ asked: CaseStatus.Asked
  ) -> Result<CaseStatus, StatusProblem> {
    do throws(StatusProblem) {
      let basis = try basis(versions, rows, asOf)
      do throws(EvaluationFailure) {
        return .success(try CaseStatus(basis, duties: rows.facts, asked))
      } catch {
        return .failure(.evaluation(error))
      }
    } catch {
      return .failure(error)
    }
  }
}

extension FollowedFacts {
  /// What a store read of a case; `MoneyOverflow` if its money cannot be added up.
  fileprivate init(_ rows: FollowedRows, asOf: Month) throws(MoneyOverflow) {
    try self.init(rows.facts, in: FactWindow(asOf: asOf))
    for booked in rows.booked {
      guard let amount = booked.amount else { throw MoneyOverflow() }
      try book(amount, on: booked.line, in: booked.month)
      // A file may bring more of a month that was not closed.
      if booked.isByHand { settle(booked.line, in: booked.month) }
    }
    for closed in rows.closed { settle(closed.line, in: closed.month) }
  }
}
