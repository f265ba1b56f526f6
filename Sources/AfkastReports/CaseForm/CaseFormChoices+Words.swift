package import AfkastExchange
import AfkastModel

extension CaseFormChoices {
  /// The words of forms as people see them in Danish or English.
  package static let inBothLanguages = CaseFormChoices(
    pointers: Set(Language.allCases.map { CaseFormMessage.inSeries.text(in: $0) }),
    names: { series in
      Language.allCases.map { CaseFormSeriesName(series: series).text(in: $0) }
    },
    key: { words, choice in CaseFormChoiceWords.key(of: words, in: choice) })
}
