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

  /// Whether it is made with discount factors.
  var isDiscounted: Bool { explanation.kind.isDiscounted }

  /// The tables that the number rests on: those of the line that is explained, or of the case.
  var tables: [TableUse] {
    let used: Set<TableUse>? =
      if case .line(let line) = explanation.kind { Set(businessCase.tables(of: line)) } else { nil }
    return evaluation.tables.filter { table in
      table.kind == .discount ? isDiscounted : used?.contains(table) ?? true
    }
  }

  package var businessCase: BusinessCase { evaluation.businessCase }
}
