import AfkastEngine

extension WorkingKind.ResultPart: Worded {
  /// What formulas call its cell, after an underscore.
  var key: String {
    switch self {
    case .totalCosts: "costs"
    case .totalBenefits: "benefits"
    case .net: "net"
    case .presentValueCosts: "pv-costs"
    case .presentValueBenefits: "pv-benefits"
    case .netPresentValue: "npv"
    case .lastMonthBelowZero: "months-below-zero"
    case .lastDiscountedMonthBelowZero: "discounted-months-below-zero"
    case .monthsBeforeOutlay: "months-before-outlay"
    case .peakFunding: "peak-funding"
    }
  }

  package var danish: String {
    switch self {
    case .totalCosts: "Udgifter, kr."
    case .totalBenefits: "Gevinster, der tæller, kr."
    case .net: "Netto, kr."
    case .presentValueCosts: "Nutidsværdi af udgifter, kr."
    case .presentValueBenefits: "Nutidsværdi af gevinster, kr."
    case .netPresentValue: "Nutidsværdi, kr."
    case .lastMonthBelowZero: "Sidste måned i minus (nr. fra start; 0 = aldrig i minus)"
    case .lastDiscountedMonthBelowZero: "Det samme med renter"
    case .monthsBeforeOutlay: "Måneder før den første udgift"
    case .peakFunding: "Størst udestående, kr."
    }
  }

  package var english: String {
    switch self {
    case .totalCosts: "Costs, DKK"
    case .totalBenefits: "Benefits that count, DKK"
    case .net: "Net, DKK"
    case .presentValueCosts: "Present value of costs, DKK"
    case .presentValueBenefits: "Present value of benefits, DKK"
    case .netPresentValue: "Net present value, DKK"
    case .lastMonthBelowZero: "Last month below zero (number from the start; 0 = never)"
    case .lastDiscountedMonthBelowZero: "The same with interest"
    case .monthsBeforeOutlay: "Months before the first outlay"
    case .peakFunding: "Peak funding, DKK"
    }
  }
}
