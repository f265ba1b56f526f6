/// What a council paper leaves to people to fill in, in each language.
enum CouncilBlank: Worded, Sendable, CaseIterable {
  case forum, number, meeting, proposer, moreRecommendations, background
  case legal, hearing, staff, financing, appropriation, moreEnclosures

  var danish: String {
    switch self {
    case .forum: "udvalg"
    case .number: "sagsnummer"
    case .meeting: "mødedato"
    case .proposer: "indstillende forvaltning"
    case .moreRecommendations: "øvrige indstillingspunkter, eller slet punktet"
    case .background: "baggrund"
    case .legal: "lovgrundlag"
    case .hearing: "høring og inddragelse af borgere og råd"
    case .staff: "personalemæssige konsekvenser og inddragelse af MED"
    case .financing: "finansiering"
    case .appropriation: "tillægsbevilling og dens finansiering, eller at der ikke søges om nogen"
    case .moreEnclosures: "øvrige bilag, eller slet punktet"
    }
  }

  var english: String {
    switch self {
    case .forum: "committee"
    case .number: "case number"
    case .meeting: "date of the meeting"
    case .proposer: "department that recommends"
    case .moreRecommendations: "further recommendations, or delete this"
    case .background: "background"
    case .legal: "legal basis"
    case .hearing: "hearing and involvement of citizens and councils"
    case .staff: "consequences for staff and their involvement"
    case .financing: "financing"
    case .appropriation:
      "supplementary appropriation and its financing, or that none is applied for"
    case .moreEnclosures: "further enclosures, or delete this"
    }
  }
}
