package import AfkastExchange

/// Why a workbook is refused as a whole.
package struct CaseImportRefusalWord: Worded {
  private let refusal: CaseFormRefusal

  package init(_ refusal: CaseFormRefusal) {
    self.refusal = refusal
  }

  package var danish: String {
    switch refusal {
    case .notAForm: "Filen er ikke lavet med afkast workbook, eller dens skjulte ark er væk."
    case .newer(let version): "Filen er lavet af et nyere Afkast (format \(version))."
    case .damaged:
      "Filens skjulte ark er ændret, så det er uvist, hvad der blev sendt. Lav et nyt ark."
    }
  }

  package var english: String {
    switch refusal {
    case .notAForm: "The file was not made by afkast workbook, or its hidden sheet is gone."
    case .newer(let version): "The file was made by a newer Afkast (format \(version))."
    case .damaged:
      "The file's hidden sheet was changed, so what was sent is unknown. Make a new workbook."
    }
  }
}
