package import AfkastEngine
package import AfkastModel

/// What a number of a case is made of, and in which language to say it.
package struct ExplainedCase: Sendable {
  package let evaluation: Evaluation
  package let explanation: Explanation
  /// The one month that was asked for.
  package let month: Month?
  package let language: Language

  package init(
    _ evaluation: Evaluation, _ explanation: Explanation, in month: Month?, _ language: Language
  ) {
    self.evaluation = evaluation
    self.explanation = explanation
    self.month = month
    self.language = language
  }

  package var businessCase: BusinessCase { evaluation.businessCase }
}
