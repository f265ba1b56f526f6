import AfkastDiagnostics
import AfkastDocuments
package import AfkastEngine
package import AfkastModel

/// One case under follow-up on one screen of 100 columns: the verdict first, then what it rests on.
package struct StatusScreen: Sendable {
  private let entry: StatusEntry
  private let frame: StatusFrame
  private let draws: DrawCount
  private let language: Language
  private let numbers: NumberText

  package init(_ entry: StatusEntry, _ frame: StatusFrame, draws: DrawCount, _ language: Language) {
    self.entry = entry
    self.frame = frame
    self.draws = draws
    self.language = language
    numbers = NumberText(language)
  }

  /// The screen, ending in a newline.
  package var text: String {
    let parts = [heading] + (entry.status.map(parts) ?? []) + [frameText]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static let width = 100

  private func parts(_ status: CaseStatus) -> [String?] {
    let tables = StatusTables(status, entry.businessCase, language, width: Self.width)
    return [
      verdict(status), tables.curves, tables.standing, overdue(status), tables.required,
      tables.learned, tables.harvests, tables.bridge, ahead(status),
    ]
  }

  private var heading: String {
    let id = entry.businessCase.id.text
    return "\(entry.businessCase.title.visible) (\(id))".wrapped(to: Self.width)
      + say(.heading(frame.asOf, knownAt: frame.knownAt)).wrapped(to: Self.width)
  }

  private func verdict(_ status: CaseStatus) -> String {
    let sentences = [
      VerdictText(status, language).sentence,
      status.review.verdict.missing.flatMap {
        MissingText($0, in: entry.businessCase, language).sentence
      }, against(status), evidence(status.review.known), certain(status),
      promise(status), odds(status),
    ]
    return sentences.compactMap(\.self).joined(separator: " ").wrapped(to: Self.width)
  }

  /// Months that are merely assumed differ from the plan by nothing, which says nothing.
  private func against(_ status: CaseStatus) -> String? {
    if status.review.verdict.missing?.benefits == true { return nil }
    return status.review.againstPlan.map { against in
      let kroner = against.money.kroner
      let shown = against.side == .onPlan ? kroner : kroner.magnitude
      return say(.against(against.side, numbers.amount(shown)))
    }
  }

  private func evidence(_ known: KnownShare) -> String {
    let shares = [known.booked, known.measured, known.assumed].map { part in
      known.share(of: part).map { numbers.percent($0.value, decimals: 0) }
    }
    guard let booked = shares[0], let measured = shares[1], let assumed = shares[2] else {
      return say(.nothingPlanned)
    }
    return say(.evidence(booked: booked, measured: measured, assumed: assumed))
  }

  private func certain(_ status: CaseStatus) -> String? {
    status.certainPart.map { part in
      say(
        .certainPart(
          measured: numbers.amount(part.measured.kroner),
          certain: numbers.amount(part.certain.kroner)))
    }
  }

  private func promise(_ status: CaseStatus) -> String? {
    status.review.promise.map { outcome in
      let back = status.review.decisivePayback.point?.month
      if status.review.verdict.isEarnedBack, let back {
        return say(.kept(outcome.month, in: back, outcome.state))
      }
      return say(.promise(outcome.month, back, outcome.state))
    }
  }

  private func odds(_ status: CaseStatus) -> String? {
    if status.oddsLackRange { return say(.noRange) }
    return status.odds.map(odds)
  }

  private func odds(_ estimate: ProbabilityEstimate) -> String {
    say(.odds(ProbabilityText(language).sentence(of: estimate, draws: draws.count)))
  }

  private func overdue(_ status: CaseStatus) -> String? {
    let entries = entry.overdue
    guard !entries.isEmpty else { return nil }
    let shown = entries.prefix(Self.mostOverdue).map { entry in
      let sentence = DueSentence(entry, on: frame.asOf.lastDay, language)
      return "\(entry.item.dueDay) \(sentence.what), \(sentence.when); \(sentence.owner)"
    }
    let more = entries.count - shown.count
    let lines = shown + (more > 0 ? [say(.more(more))] : [])
    return say(.overdueTitle) + "\n"
      + lines.map { $0.wrapped(to: Self.width, indent: "  ", hanging: "    ") }.joined()
  }

  /// So that one screen is enough.
  private static let mostOverdue = 4

  /// A case that has ended is worth nothing more or less by going on.
  private func ahead(_ status: CaseStatus) -> String? {
    if status.review.verdict.ending != nil { return nil }
    let rest = status.review.stillToCome
    let scaled = status.scaled.map { scaled in
      say(
        .scaled(
          numbers.percent(scaled.factor.value, decimals: 0), numbers.amount(scaled.value.kroner)))
    }
    let text = say(
      .ahead(
        continued: numbers.amount(rest.continued.kroner),
        stopped: numbers.amount(rest.stopped.kroner)))
    return (text + (scaled ?? "") + ".").wrapped(to: Self.width)
  }

  private var frameText: String {
    let horizon = Message.caseFrame(
      entry.businessCase.horizon, prices: entry.businessCase.prices
    ).text(in: language)
    let notes = [horizon] + StatusNotes(entry, language).notes(naming: false)
    return notes.map { $0.wrapped(to: Self.width, hanging: "  ") }.joined()
      + StatusNotes.stores(frame, language, width: Self.width)
  }

  private func say(_ message: StatusMessage) -> String { message.text(in: language) }
}
