extension CaseWorkbookMessage {
  var english: String {
    switch self {
    case .overviewHint:
      "Change the yellow cells of the other sheets: the column Now calculates at once."
    case .assumptionsHint: "Yellow cells may be changed. The names are used in formulas."
    case .linesHint: "One row a line. Yellow cells may be changed; all else follows from them."
    case .byYearHint: "Values that differ from year to year; the last one goes on."
    case .sumsHint: "Amounts that fall in certain months."
    case .ratesHint: "Discount rates and steps of reimbursement. Steps are fixed by law and locked."
    case .monthsHint: "How a line becomes months: amount × time profile, added up before rounding."
    case .agesHint: "What is left of those who entered, and what the state pays; the oldest first."
    case .flowHint:
      "DKK a month in whole øre. The running total is rounded, so that no øre is lost."
    case .budgetHint: "DKK a calendar year. Costs and benefits are both positive."
    case .now: "Now"
    case .plan: "Afkast's plan"
    case .change: "Difference"
    case .paybackMonth: "Earned back"
    case .monthsFromOutlay: "Months after the first outlay"
    case .discountedPayback: "Earned back with interest"
    case .never: "never"
    case .nothingToEarnBack: "never below zero"
    case .liveTitle: "What calculates"
    case .fixedTitle: "What is fixed"
    case .live:
      "Cash flow, cumulative net, net present value, payback and budget years are formulas over the yellow cells."
    case .otherSheets:
      "Not changed when an assumption is changed: the column Afkast's plan, low and high, running text, and all sheets not named here."
    case .otherFigures:
      "Internal rates, sensitivity and probabilities are no formulas here; they stand in the report as Afkast found them."
    case .schemesAreFixed:
      "The steps, days and limits of reimbursement and the price factor are fixed numbers and do not change when an assumption is changed."
    case .formulaIsFixed(let name):
      "\(name): the formula is too long for a spreadsheet; the numbers are fixed and do not change when an assumption is changed."
    case .id: "Assumption"
    case .name: "Name in formulas"
    case .value: "Value"
    case .unit: "Unit"
    case .low: "Low"
    case .likely: "Likely"
    case .high: "High"
    case .source: "Source"
    case .evidence: "Evidence (0-5)"
    case .note: "Note"
    case .madeOf: "Calculated as"
    case .byYear: "see the sheet Values by year"
    case .byMonth: "see the sheet Time profile"
    case .line: "Line"
    case .kind: "Kind"
    case .department: "Department"
    case .month: "Month"
    case .cost: "cost"
    case .benefit: "benefit"
    case .chartTitle: "Cumulative net"
    case .chartAxis: "DKK"
    case .chartConclusion(let verdict): "The plan's cumulative net month by month. \(verdict)"
    case .refused: "The value is outside what the line can have."
    case .provenance: "Provenance"
    case .fingerprint: "Text of the case, SHA-256"
    case .calculation(let sheet): "\(sheet) - calculated"
    }
  }
}
