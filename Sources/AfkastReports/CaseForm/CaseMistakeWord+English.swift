extension CaseMistakeWord {
  package var english: String {
    switch self {
    case .notText:
      "The text has characters that cannot be read, often because it was copied. Type it anew in the cell, or save the case's file as UTF-8."
    case .tooLarge:
      "The case's file is larger than 1 MB. Keep only one case in it, and shorten long texts."
    case .emptyFile: "The case's file is empty. Restore it from a backup, or make the case again."
    case .yamlSyntax:
      "The case's file cannot be read on from here. Mend the indent in the case's file, or put quotes around text with a colon."
    case .yamlTab:
      "In the case's file stands a tab, or another character that cannot stand there. Use spaces, or put quotes around the text."
    case .yamlAlias:
      "In the case's file, text is used again by & and *. Write the text in both places."
    case .yamlMergeKey:
      "In the case's file, fields are copied by <<. Write the fields where they are used."
    case .yamlTag: "In the case's file, a tag with ! stands before a value. Delete the tag."
    case .yamlKey:
      "In the case's file, the name of a field is no word. Mend it, or put quotes around text that begins with [ or {."
    case .severalDocuments:
      "In the case's file, a second case begins. Move it to a file of its own."
    case .tooComplex:
      "The case is too large to be read, or has too many mistakes. Mend those that are shown, or make the case simpler."
    case .duplicateKey: "The same field stands twice in the case's file. Keep only one of them."
    case .commaInBraces:
      "In the case's file, a value between { and } is cut off by a comma. Use a point in numbers, and put quotes around text with a comma."
    case .unknownKey:
      "The field cannot be used here: a benefit of the kind quality, say, has no amount. Empty the field, or mend its name in the case's file."
    case .missingKey:
      "A field has not been filled in. Fill it in, or empty the fields that belong with it."
    case .emptyValue:
      "A value is missing here. Write it, or put x in the column Remove if the row is not needed."
    case .wrongType:
      "There are several values where there should be one, or the other way round. It must be mended in the case's file."
    case .formatVersion:
      "The case's file has a format that this version of Afkast does not read. Use a newer version, or write afkast: 1 in the case's file."
    case .badNumber:
      "The number cannot be read. Write only the number in the cell, and use a point for decimals inside formulas, as in 1.5."
    case .thousandsMark:
      "Is the number thousands or decimals? Write thousands without a mark, as in 1250, and avoid exactly three decimals."
    case .badUnit:
      "The unit is not known. Write, say, kr/year, citizen or %, and 5 years in Horizon."
    case .badAmount:
      "An amount must be in kr for one sum, or in kr/year if it recurs. On the sheet Values over time, the unit is written without /year."
    case .badFormula:
      "The formula cannot be read. Write, say, citizens * price with spaces around + - * /, and check the parentheses."
    case .wrongUnit:
      "The units do not fit together. Change the unit or the formula; a recurring amount, say, must come to kr/year."
    case .divisionByZero:
      "Something is divided by 0. Change the formula, or the number that it divides by."
    case .cycle:
      "An assumption is made from itself, or cases are alternatives in a circle. Write a number in place of a formula, or change Alternative to."
    case .finerThanOre:
      "The amount is finer than an øre. Round it to whole øre, and write thousands without a mark."
    case .negative:
      "Amounts and prices are written without a minus. A cost that falls belongs on the sheet Benefits, and the other way round."
    case .tooLargeNumber:
      "The number is too large. Check the zeros, and whether the unit should be kr in place of mkr."
    case .badMonth:
      "There is no such month, or it cannot be read. Write year and month, as in 2027-03."
    case .badYear: "The year cannot be read. Write it with four digits, as in 2027."
    case .badSpan:
      "The period cannot be read. Write its first and last month with two points between, as in 2027-01..2028-12."
    case .badDuration:
      "The length of time cannot be used here. Write a whole number of months, as in 18; in Horizon, say, 5 years, in Grace 14 days."
    case .badPercentage:
      "The percentage cannot be used here. Write, say, 50 %; a share is between 0 % and 100 %."
    case .badBoolean:
      "This must be yes or no. On the sheet Other fields, write true for yes and false for no."
    case .badIdentifier:
      "A name (id) begins with a letter and has only a-z, 0-9 and hyphens, at most 60 characters. Write, say, street-lights."
    case .unknownChoice:
      "The value is not one of the possible ones. Choose from the list in the cell, or go by the help of the field."
    case .badRange:
      "The numbers are not in order, or one is missing. Write the lowest first, as in 5..10, and Likely between lowest and highest."
    case .duplicateID:
      "The name (id) is in use already. Give one of them another name, or take it out."
    case .duplicateCase: "Another case has the same id. Give one of them another id."
    case .unknownName:
      "The formula or the field names something that does not exist. Check the spelling, or add it, say on the sheet Assumptions."
    case .monthsReversed: "The last month is before the first. Swap them, or change one of them."
    case .badHorizon:
      "The horizon of the case cannot be used. Write, say, 5 years, or the last month as in 2031-12, and at most 100 years."
    case .outsideHorizon:
      "The month is outside the period of the case or the row. Change it, or change First month and Horizon on the sheet Front page."
    case .whenMissing:
      "It is not said when the amount falls. Fill in Falls in, or From and Until, or write the unit as kr/year."
    case .keysConflict:
      "Only one of the fields can count, as Falls in or From and Until, Stay or Half-life. Fill in one, and empty the other."
    case .needsMoneyPerTime:
      "Fields such as Phase-in and Half-life are only for amounts that recur. Write the unit as kr/year, or empty the fields."
    case .wrongKind:
      "Harvested is only for released time; cash counts in full. Empty Harvested, or choose released time in Kind."
    case .priceLevel:
      "The amount cannot be moved to the price level of the case. Empty the row's Price level, or have the price index in afkast.yaml cover the years."
    case .measuredTwice:
      "Two KPIs measure the same assumption. Empty Measures the assumption for one of them."
    case .badCorrelation:
      "A correlation is between two assumptions and lies from -1 to 1. Write, say, -40 % on the sheet Other fields."
    case .correlationWithoutRange:
      "Only assumptions with a range can vary together. Fill in lowest and highest conceivable, or take the correlation out of the case's file."
    case .correlationOfShared:
      "Both assumptions are shared by several cases, so one case cannot make them vary together. Use one of the case's own in place of either."
    case .impossibleCorrelations:
      "The correlations cannot hold together. Make one or more of them weaker on the sheet Other fields."
    case .goalLevel:
      "One of the municipality's goals is not on a lower level than the goal it serves. It must be mended in afkast.yaml."
    case .transferToSelf:
      "The citizen receives the transfer and cannot pay it too. Choose who pays in Actor, or write no in Transfer."
    case .prudenceOrder:
      "Stronger evidence is corrected more than weaker. If that is not meant, swap the percentages in afkast.yaml."
    case .sharesNotWhole:
      "The shares of the account do not come to 100 %. They must be mended in afkast.yaml."
    case .overflow: "The amounts are too large to be added exactly. Check the zeros and the units."
    }
  }
}
