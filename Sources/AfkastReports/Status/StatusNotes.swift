import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What a reader must know of how a case's status came about.
struct StatusNotes {
  private let entry: StatusEntry
  private let language: Language

  init(_ entry: StatusEntry, _ language: Language) {
    self.entry = entry
    self.language = language
  }

  /// One sentence each; with the case's name where several are told of.
  func notes(naming: Bool) -> [String] {
    let name = naming ? entry.businessCase.id.text + ": " : ""
    return messages.map { name + $0.text(in: language) }
  }

  private var messages: [StatusMessage] {
    var found: [StatusMessage] = []
    if case .failure(let problem) = entry.result { found.append(.problem(problem)) }
    if let versions = entry.versions {
      if versions.plan != versions.followed {
        found.append(.versions(plan: versions.plan, followed: versions.followed))
      }
    } else {
      found.append(.notApproved)
    }
    guard let status = entry.status else { return found }
    let forgotten = status.forgotten
    if !forgotten.isEmpty {
      found.append(.forgotten(forgotten.lines.map(\.text) + forgotten.kpis.map(\.text)))
    }
    let years = status.review.unadjustedYears
    if !years.isEmpty { found.append(.unadjusted(years.map { String($0.number) })) }
    return found + booksNotes(status.review) + measuredNotes(status.review)
  }

  /// What the books do not tell by themselves.
  private func booksNotes(_ review: CaseReview) -> [StatusMessage] {
    let open = review.openLines.map(\.text)
    let reimbursed = review.reimbursedBookings.map(\.text)
    let gaps = review.gapsInBooks.map { say(.inMonths($0.line.text, $0.months)) }
    return (open.isEmpty ? [] : [.open(open)])
      + (reimbursed.isEmpty ? [] : [.reimbursed(reimbursed)]) + (gaps.isEmpty ? [] : [.gaps(gaps)])
  }

  /// What measurements do not tell by themselves.
  private func measuredNotes(_ review: CaseReview) -> [StatusMessage] {
    let byGroup = review.kpisWithoutWhole.map(\.text)
    let carried = review.carriedValues.map { say(.inMonths($0.kpi.text, $0.months)) }
    let revalued = review.revaluedAssumptions.map { name($0, review.basis.plan) }
    return (byGroup.isEmpty ? [] : [.groupsOnly(byGroup)])
      + (carried.isEmpty ? [] : [.carried(carried)])
      + (revalued.isEmpty ? [] : [.revalued(version: entry.versions?.followed ?? 0, revalued)])
  }

  /// An assumption with its value and the plan's, where each is one number.
  private func name(_ assumption: Assumption, _ plan: BusinessCase) -> String {
    let values = AssumptionNumbers(
      assumption.id, isFactor: false, entry.businessCase, language)
    guard let new = assumption.planned, let old = plan.assumption(assumption.id)?.planned else {
      return assumption.id.text
    }
    return say(.revaluedFrom(values.name, new: values.text(new), old: values.text(old)))
  }

  private func say(_ message: StatusMessage) -> String { message.text(in: language) }

  /// The ends of the chains that were read, or that there is none.
  static func stores(_ frame: StatusFrame, _ language: Language, width: Int) -> String {
    guard !frame.stores.isEmpty else {
      return DueMessage.noStore.text(in: language).wrapped(to: width)
    }
    return frame.stores.map { store in
      let head =
        FactMessage.head(store.head.count, String(store.head.hash.prefix(12)) + "…")
        .text(in: language) + StatusMessage.unverified.text(in: language)
      let named = frame.stores.count > 1 ? "\(store.file): \(head)" : head
      return named.wrapped(to: width, hanging: "  ")
    }.joined()
  }
}

extension Assumption {
  /// Its likely value; nil where it is not one number.
  fileprivate var planned: Quotient? {
    switch value {
    case .certain(let value): value
    case .range(let estimate): estimate.likely
    case .formula, .byYear: nil
    }
  }
}
