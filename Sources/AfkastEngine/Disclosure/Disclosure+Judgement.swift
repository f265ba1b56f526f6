public import AfkastModel

extension Disclosure {
  /// The standings as those would judge them who know only what is shown: of two stores that differ in hidden
  /// values alone, no flag, verdict or question tells which is which.
  ///
  /// A hidden value keeps its place among the points, and counts for nothing.
  public func judgedByShown(
    _ standings: [KPIStanding], from start: Month, asOf month: Month
  ) -> [KPIStanding] {
    guard standings.contains(where: hidesNumbers) else { return standings }
    let judged = standings.map { standing in
      guard hidesNumbers(of: standing) else { return standing }
      let compared = standings.first {
        $0.kpi.id == standing.kpi.comparison && $0.group == standing.group
      }
      return standing.judged(
        without: hiddenPeriods(of: standing), beside: compared.map(shownReadings) ?? [],
        from: start, asOf: month)
    }
    return judged.map(\.withoutQuestionOfBalance).askingAboutBalance
  }

  private func shownReadings(of standing: KPIStanding) -> [KPIReading] {
    let hidden = hiddenPeriods(of: standing)
    return standing.readings.filter { !hidden.contains($0.period) }
  }
}

extension KPIStanding {
  /// Its values, in order.
  var readings: [KPIReading] { judgement.points.compactMap(\.reading) }

  fileprivate func judged(
    without hidden: Set<Period>, beside comparison: [KPIReading], from start: Month,
    asOf month: Month
  ) -> KPIStanding {
    var standing = self
    standing.judgement = KPIJudgement(
      of: group == nil ? kpi : kpi.ofOneGroup, readings: readings, comparison: comparison,
      phases: phases, hidden: hidden, start: start, asOf: month)
    let asked = judgement.questions
    standing.questions =
      standing.judgement.questions + questions.filter { !asked.contains($0) }
    standing.chanceOfTarget = nil
    return standing
  }

  fileprivate var withoutQuestionOfBalance: KPIStanding {
    var standing = self
    standing.questions.removeAll { if case .tunnelVision = $0 { true } else { false } }
    return standing
  }
}
