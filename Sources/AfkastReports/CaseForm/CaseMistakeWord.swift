/// What is wrong with a case that somebody filled in as a workbook, by the id of the mistake.
///
/// The ids are those of `MistakeID`; the words say how to mend a cell, not a line of the file.
package enum CaseMistakeWord: String, Sendable, CaseIterable, Worded {
  // The file
  case notText = "not-text"
  case tooLarge = "too-large"
  case emptyFile = "empty-file"
  // YAML
  case yamlSyntax = "yaml-syntax"
  case yamlTab = "yaml-tab"
  case yamlAlias = "yaml-alias"
  case yamlMergeKey = "yaml-merge-key"
  case yamlTag = "yaml-tag"
  case yamlKey = "yaml-key"
  case severalDocuments = "several-documents"
  case tooComplex = "too-complex"
  case duplicateKey = "duplicate-key"
  case commaInBraces = "comma-in-braces"
  // Keys and their kinds of value
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case emptyValue = "empty-value"
  case wrongType = "wrong-type"
  case formatVersion = "format-version"
  // Scalars
  case badNumber = "bad-number"
  case thousandsMark = "thousands-mark"
  case badUnit = "bad-unit"
  case badAmount = "bad-amount"
  case badFormula = "bad-formula"
  case wrongUnit = "wrong-unit"
  case divisionByZero = "division-by-zero"
  case cycle
  case finerThanOre = "finer-than-ore"
  case negative
  case tooLargeNumber = "too-large-number"
  case badMonth = "bad-month"
  case badYear = "bad-year"
  case badSpan = "bad-span"
  case badDuration = "bad-duration"
  case badPercentage = "bad-percentage"
  case badBoolean = "bad-boolean"
  case badIdentifier = "bad-identifier"
  case unknownChoice = "unknown-choice"
  case badRange = "bad-range"
  // What the values mean together
  case duplicateID = "duplicate-id"
  case duplicateCase = "duplicate-case"
  case unknownName = "unknown-name"
  case monthsReversed = "months-reversed"
  case badHorizon = "bad-horizon"
  case outsideHorizon = "outside-horizon"
  case whenMissing = "when-missing"
  case keysConflict = "keys-conflict"
  case needsMoneyPerTime = "needs-money-per-time"
  case wrongKind = "wrong-kind"
  case priceLevel = "price-level"
  case measuredTwice = "measured-twice"
  case badCorrelation = "bad-correlation"
  case correlationWithoutRange = "correlation-without-range"
  case correlationOfShared = "correlation-of-shared"
  case impossibleCorrelations = "impossible-correlations"
  case goalLevel = "goal-level"
  case transferToSelf = "transfer-to-self"
  case prudenceOrder = "prudence-order"
  case sharesNotWhole = "shares-not-whole"
  case overflow
}
