/// The headings of a form, and what is said of them beside.
enum FormHeading: Worded, Sendable {
  case caseTitle, kpi, definition, latest, period, target, value, unit, count, remark, confirmation
  case task, responsible, deadline, done, doneOn

  /// Over the values.
  static let values: [(FormSheetLayout.Column, FormHeading)] = [
    (.caseTitle, .caseTitle), (.kpi, .kpi), (.definition, .definition), (.latest, .latest),
    (.period, .period), (.target, .target), (.answer, .value), (.unit, .unit), (.detail, .count),
    (.remark, .remark), (.confirmation, .confirmation),
  ]

  /// Over what was to be done.
  static let tasks: [(FormSheetLayout.Column, FormHeading)] = [
    (.caseTitle, .caseTitle), (.kpi, .task), (.definition, .responsible), (.period, .deadline),
    (.answer, .done), (.detail, .doneOn), (.remark, .remark),
  ]

  var danish: String {
    switch self {
    case .caseTitle: "Sag"
    case .kpi: "KPI"
    case .definition: "Hvad tælles, og hvordan"
    case .latest: "Seneste værdier"
    case .period: "Periode og frist"
    case .target: "Mål for perioden"
    case .value: "Værdi"
    case .unit: "Enhed"
    case .count: "Antal målte (n)"
    case .remark: "Bemærkning"
    case .confirmation: "Bekræft"
    case .task: "Handling eller milepæl"
    case .responsible: "Ansvarlig"
    case .deadline: "Frist"
    case .done: "Udført (x)"
    case .doneOn: "Udført den"
    }
  }

  var english: String {
    switch self {
    case .caseTitle: "Case"
    case .kpi: "KPI"
    case .definition: "What is counted, and how"
    case .latest: "Latest values"
    case .period: "Period and due date"
    case .target: "Target for the period"
    case .value: "Value"
    case .unit: "Unit"
    case .count: "Number measured (n)"
    case .remark: "Remark"
    case .confirmation: "Confirm"
    case .task: "Action or milestone"
    case .responsible: "Responsible"
    case .deadline: "Due date"
    case .done: "Done (x)"
    case .doneOn: "Done on"
    }
  }

  /// What is said beside it; nil where it says all.
  var help: FormHelp? {
    switch self {
    case .latest: .latest
    case .target: .target
    case .value: .value
    case .count: .count
    case .remark: .remark
    case .confirmation: .confirmation
    case .done: .done
    case .doneOn: .doneOn
    case .caseTitle, .kpi, .definition, .period, .unit, .task, .responsible, .deadline: nil
    }
  }
}

/// Help beside a heading of a form.
enum FormHelp: Worded, Sendable {
  case latest, target, value, count, remark, confirmation, done, doneOn

  var danish: String {
    switch self {
    case .latest: "De tre seneste værdier, den nyeste først. Værdier af få personer vises ikke."
    case .target: "Det, der skal være nået ved periodens udgang."
    case .value:
      "Skriv tallet alene, i enheden til højre. Et tomt felt er ikke nul: lad det stå tomt, hvis der ikke er målt. Skriv 0, hvis der er målt nul."
    case .count: "Hvor mange personer eller ting værdien er målt på, hvis det vides. Et helt tal."
    case .remark:
      "Hvad skal man vide for at forstå tallet? Skriv ingen navne og ingen CPR-numre."
    case .confirmation:
      "Vi spørger, hvis et tal er langt fra de tidligere. Skriv x her, hvis tallet er rigtigt alligevel."
    case .done: "Skriv x, når det er gjort. Lad feltet stå tomt, hvis det ikke er."
    case .doneOn: "Dagen, det blev gjort, som 31-12-2027. Uden dag gælder dagen, skemaet læses ind."
    }
  }

  var english: String {
    switch self {
    case .latest: "The last three values, the newest first. Values of few people are not shown."
    case .target: "What should be reached by the end of the period."
    case .value:
      "Write the number alone, in the unit to the right. An empty cell is not zero: leave it empty if nothing was measured. Write 0 if zero was measured."
    case .count:
      "How many people or things the value was measured of, if that is known. A whole number."
    case .remark:
      "What does one need to know to understand the number? Write no names and no CPR numbers."
    case .confirmation:
      "We ask if a number is far from the earlier ones. Write x here if it is right all the same."
    case .done: "Write x when it is done. Leave the cell empty if it is not."
    case .doneOn:
      "The day it was done, as 31-12-2027. Without a day, that of reading the form counts."
    }
  }
}
