import AfkastDiagnostics
import AfkastDocuments
import AfkastEngine
import AfkastModel

/// What the case is about, where it stands, and what it hangs on (Danish: sagsfremstilling).
struct CouncilAccount {
  private let paper: CouncilPaper

  init(_ paper: CouncilPaper) {
    self.paper = paper
  }

  private var reported: ReportedCase { paper.reported }
  private var language: Language { paper.language }
  private var businessCase: BusinessCase { reported.businessCase }

  var section: Page.Section {
    Page.Section(
      id: "account", title: paper.say(.accountTitle),
      background + [.heading(paper.say(.statusHeading))] + status
        + [.heading(paper.say(.effectHeading))] + effects
        + [.heading(paper.say(.consequencesHeading)), .list(blanks)])
  }

  private var background: [Block] {
    let summary = businessCase.summary.map { Block.paragraph($0.visible) }
    let goal = businessCase.goal.map { id in
      let title = reported.workspace.goals.first { $0.id == id }?.title ?? id.text
      return Block.paragraph(paper.say(.goal(title.visible)))
    }
    return [summary ?? .paragraph([paper.place(.background)]), goal].compactMap(\.self)
  }

  private var status: [Block] {
    let reason = reported.status.map {
      Block.paragraph(RecommendationText(reported, $0, language).reason)
    }
    let decided = reported.review?.basis.facts.decisions.last.map { last in
      Block.paragraph(
        DecisionMessage.decided(
          last.day, last.decision.course, forum: last.decision.forum?.visible,
          note: last.decision.note.visible
        ).text(in: language))
    }
    return [.paragraph(ReportVerdict(reported, language).sentence), reason, decided]
      .compactMap(\.self)
  }

  /// What the headline KPIs say, and what is no money.
  private var effects: [Block] {
    let sentences = HeadlineKPIs(reported.kpis).headlines.map { standing in
      let words = KPIWords(standing, reported.kpis, language)
      return "\(words.name): \(words.level). \(Message.capitalized(words.verdict))."
    }
    let quality = businessCase.qualityBenefits.map {
      paper.say(.quality(($0.title ?? $0.id.text).visible))
    }
    let items = (sentences + quality).map { [Block.Span.text($0)] }
    return items.isEmpty
      ? [.paragraph(KPIReportMessage.noKPIs.text(in: language))] : [.list(items)]
  }

  /// What no program can know.
  private var blanks: [[Block.Span]] {
    let terms: [(CouncilMessage, CouncilBlank)] = [
      (.legalTerm, .legal), (.hearingTerm, .hearing), (.staffTerm, .staff),
    ]
    return terms.map { [.text(paper.say($0) + ": "), paper.place($1)] }
  }
}
