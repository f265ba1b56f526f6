import AfkastDiagnostics
import AfkastEngine
import AfkastModel

/// What is worth a question about a KPI's numbers, one sentence each.
struct KPIQuestionText {
  private let words: KPIWords

  init(_ words: KPIWords) {
    self.words = words
  }

  var lines: [String] {
    words.report.questions(of: words.standing).map { words.say(message(of: $0)) }
  }

  private func message(of flag: QualityFlag) -> KPIQuestionMessage {
    let (number, made) = (words.number, words.made)
    func percent(_ share: Double) -> String {
      words.report.privacy.hidesGroups(of: words.standing.kpi)
        ? words.say(KPIMessage.hiddenNumber) : NumberText(words.language).percent(share)
    }
    return switch flag {
    case .tooQuiet(let places): .tooQuiet(words.span(places))
    case .identical(let value, let places):
      .identical(made(value), words.span(places))
    case .round(let count, let all, _): .round(count, all)
    case .lastDigits: .lastDigits
    case .thresholdHugging(let limit, _, _, _): .thresholdHugging(number(limit))
    case .denominatorFalls(let before, let after):
      .denominatorFalls(made(before), made(after))
    case .intakeShift(let group, let before, let after, _):
      .intakeShift(group.text, percent(before), percent(after))
    case .lateIsBetter(let late, let timely, _): .lateIsBetter(made(late), made(timely))
    case .edited(let places): .edited(words.list(places))
    case .exactlyOnTarget(let places): .exactlyOnTarget(words.list(places))
    case .targetLowered(_, let from, let to): .targetLowered(number(from), number(to))
    case .tunnelVision: .tunnelVision
    case .definitionChanged(let parts, let day):
      .definitionChanged(parts, day, rebaseline)
    case .baselineMoved(let from, let to, let day):
      .baselineMoved(text(of: from), to.map(text), day)
    }
  }

  private var rebaseline: String {
    "afkast rebaseline \(words.report.businessCase.id.text) \(words.standing.kpi.id.text)"
  }

  private func text(of baseline: Baseline) -> String {
    switch baseline {
    case .value(let value): words.shown(value.number)
    case .months(let span):
      words.say(DueMessage.through(span.first.description, span.last.description))
    }
  }
}
