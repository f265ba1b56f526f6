import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// The money of a council paper, in thousands of kroner, income negative (Danish: økonomi).
struct CouncilEconomy {
  private let paper: CouncilPaper
  private let cells: ReportCells

  init(_ paper: CouncilPaper) {
    self.paper = paper
    cells = ReportCells(paper.language)
  }

  private var reported: ReportedCase { paper.reported }

  var section: Page.Section {
    Page.Section(
      id: "economy", title: paper.say(.economyTitle),
      years + payback + supplements + [appropriation])
  }

  private var years: [Block] {
    guard let review = reported.review,
      let view = try? BudgetView(of: review.curves, from: reported.budgetYear)
    else { return [.paragraph(ReportVerdict(reported, paper.language).sentence)] }
    let rows = BudgetRows(reported, view, paper.language)
    return [
      .table(
        DataTable(
          caption: paper.say(.economyCaption(reported.businessCase.prices)),
          [.init(paper.say(.areaColumn), isNumeric: false)] + rows.columns, rows.rows(turned: true),
          notes: [paper.say(.signs), FinanceMessage.budgetForecast.text(in: paper.language)]))
    ]
  }

  private var payback: [Block] {
    guard let review = reported.review else { return [] }
    let steps = PaybackSteps(reported, review, paper.language).all
    let words = steps.map { ($0.name, $0.month.map(cells.words) ?? $0.otherwise) }
    return [.paragraph(FrontMessage.ladder(words).text(in: paper.language))]
  }

  /// Money that was granted beside the budget, with where it came from.
  private var supplements: [Block] {
    let found = (reported.budgets?.facts(.budget) ?? []).compactMap { fact -> [Block.Span]? in
      guard case .budget(let figure) = fact.content, figure.kind == .supplementary else {
        return nil
      }
      let amount = NumberText(paper.language).amount(figure.amount.kroner)
      let words = paper.say(
        .supplement(
          reported.name(of: figure.line).visible, amount,
          PeriodText(paper.language).text(fact.period),
          financedBy: figure.financedBy?.visible))
      return [.text(words)] + (figure.financedBy == nil ? [paper.place(.financing)] : [])
    }
    return found.isEmpty ? [] : [.heading(paper.say(.supplementsHeading)), .list(found)]
  }

  /// What is applied for now, which no fact tells.
  private var appropriation: Block {
    .paragraph([.text(paper.say(.appropriationTerm) + ": "), paper.place(.appropriation)])
  }
}
