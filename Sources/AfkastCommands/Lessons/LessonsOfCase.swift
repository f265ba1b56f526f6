import AfkastEngine
import AfkastModel
import AfkastReports
import AfkastStore

extension StatusOfCase {
  /// What the case adds to lessons, of one department or all; nil if its file has mistakes.
  func lessons(
    asOf: Month, of department: DepartmentID?
  ) -> Result<LessonsReport.Case?, StoreFailure> {
    do throws(StoreFailure) {
      let asked = CaseStatus.Asked(draws: nil, explains: false)
      guard let entry = try entry(asOf: asOf, asked) else { return .success(nil) }
      return .success(LessonsReport.Case(of: entry, department))
    } catch {
      return .failure(error)
    }
  }
}

extension LessonsReport.Case {
  fileprivate init(of entry: StatusEntry, _ department: DepartmentID?) {
    switch entry.result {
    case .failure(let problem): self.init(entry.businessCase, .problem(problem))
    case .success(let status):
      let review = status.review
      let answer =
        entry.versions == nil ? .notApproved : LessonsReport.Answer(of: review, department)
      self.init(review.basis.plan, answer, unadjusted: review.unadjustedYears)
    }
  }
}

extension LessonsReport.Answer {
  fileprivate init(of review: CaseReview, _ department: DepartmentID?) {
    guard LessonSample.hasAny(of: review) else {
      self = .tooEarly
      return
    }
    do throws(EvaluationFailure) {
      let samples = try LessonSample.all(of: review).filter {
        department == nil || $0.department == department
      }
      self = samples.isEmpty ? .tooLittle : .counts(samples)
    } catch {
      self = .problem(.evaluation(error))
    }
  }
}
