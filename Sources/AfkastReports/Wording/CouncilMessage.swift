import AfkastEngine
import AfkastModel

/// What a council paper says, in each language.
enum CouncilMessage: Worded, Sendable {
  case title(String), themeTitle, forumTerm, numberTerm, meetingTerm
  /// What is asked, nil where the case cannot be computed, and the case's title.
  case theme(Recommendation?, String)
  case recommendationTitle, recommends, that(Recommendation, released: String?), thatStatus(Month)
  case accountTitle, goal(String), statusHeading, effectHeading, consequencesHeading
  case quality(String), legalTerm, hearingTerm, staffTerm
  case economyTitle, economyCaption(Year?), areaColumn, signs, supplementsHeading
  case supplement(String, String, String, financedBy: String?), appropriationTerm
  case enclosuresTitle, reportEnclosure(String, Month), madeBy(String, [String])
  case fillIn(String)
}
