import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What there is to say of all cases in one sentence.
struct PortfolioConclusion {
  private let report: PortfolioReport

  init(_ report: PortfolioReport) {
    self.report = report
  }

  var section: Page.Section {
    let asOf = FrontMessage.asOf(report.frame.asOf, knownAt: report.frame.knownAt)
    return Page.Section(
      id: "conclusion", title: report.say(.conclusionTitle),
      [.notice(.verdict, [.strong(sentence)]), .paragraph(asOf.text(in: report.language))])
  }

  private var sentence: String {
    guard !report.entries.isEmpty else { return report.say(.noCases) }
    let numbers = NumberText(report.language)
    let total = report.portfolio.sums?.total
    let money = total.map { total in
      PortfolioMessage.Money(
        drawn: numbers.amount(total.toDate.costs.kroner),
        returned: numbers.amount(total.toDate.benefits.kroner),
        end: numbers.amount(total.forecast.net.kroner))
    }
    return report.say(
      .conclusion(
        cases: report.entries.count, back: report.entries.count(where: \.item.isEarnedBack),
        asking: report.entries.count(where: \.item.group.needsDecision), money))
  }
}
