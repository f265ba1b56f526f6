import AfkastDiagnostics
import AfkastModel

/// Reads how far assumptions go together: pairs of names, each with a rank correlation.
struct CorrelationsDecoder {
  /// A matrix of more would take longer to check than anybody can have thought about it.
  private static let most = 100

  private let fields: Fields
  private let named: NamedValues
  private var mistakes: Mistakes { fields.mistakes }

  init(_ fields: Fields, named: NamedValues) {
    self.fields = fields
    self.named = named
  }

  func decode() -> [Correlation] {
    let items = fields.list("correlations")
    var read: [(correlation: Correlation, fields: Fields)] = []
    var (pairs, members) = (Set<Set<AssumptionID>>(), Set<AssumptionID>())
    for item in items {
      guard let pair = Fields(item, CaseSchema.correlation, mistakes: mistakes),
        let correlation = correlation(pair)
      else { continue }
      if pairs.insert([correlation.first, correlation.second]).inserted {
        read.append((correlation, pair))
      } else {
        mistakes.add(
          .duplicateID, at: pair.valueRange("between"),
          "\"\(correlation.first.text)\" and \"\(correlation.second.text)\" stand here a second time",
          hint: "keep one of them")
      }
      members.formUnion([correlation.first, correlation.second])
      if members.count > Self.most {
        mistakes.add(
          .tooComplex, at: pair.range, "more than \(Self.most) assumptions go together",
          hint: "keep those that matter most")
        return []
      }
    }
    // A matrix with holes may look impossible only because of them.
    if read.count == items.count { checkTogether(read) }
    return read.map(\.correlation)
  }

  private func correlation(_ pair: Fields) -> Correlation? {
    let ids = members(pair)
    let coefficient = pair.requiredValue("coefficient", CoefficientParser.parse)
    let source = pair.text("source")
    guard let ids, let coefficient,
      var correlation = Correlation(ids.0, ids.1, coefficient: coefficient)
    else { return nil }
    correlation.source = source
    return correlation
  }

  private func members(_ pair: Fields) -> (AssumptionID, AssumptionID)? {
    guard pair.requiredNode("between") != nil else { return nil }
    let nodes = pair.list("between")
    guard nodes.count == 2 else {
      if case .sequence = pair.peek("between")?.content {
        mistakes.add(
          .badCorrelation, at: pair.valueRange("between"),
          "a correlation is between two assumptions, and these are \(nodes.count)",
          hint: "write one for each pair, as in between: [citizens, saving]")
      }
      return nil
    }
    let reader = CorrelatedName(pair, named: named)
    let (first, second) = (reader.read(nodes[0]), reader.read(nodes[1]))
    guard let first, let second else { return nil }
    if first.id == second.id {
      mistakes.add(
        .duplicateID, at: nodes[1].range,
        "\"\(first.id.text)\" goes together with itself anyway", hint: "name two assumptions")
      return nil
    }
    if first.sharedPlace != nil, second.sharedPlace != nil {
      mistakes.add(
        .correlationOfShared, at: pair.valueRange("between"),
        "\"\(first.id.text)\" and \"\(second.id.text)\" are the same in all cases that share them, so that one "
          + "case cannot make them go together",
        hint: "write an assumption of the case's own in place of one of them")
      return nil
    }
    return (first.id, second.id)
  }

  private func checkTogether(_ read: [(correlation: Correlation, fields: Fields)]) {
    guard let conflict = CorrelationConflict(read.map(\.correlation)),
      let last = read.last(where: { $0.correlation == conflict.last })
    else { return }
    let text = ConflictText(conflict)
    mistakes.add(
      .impossibleCorrelations, at: last.fields.valueRange("coefficient"), text.message,
      hint: text.hint, notes: text.notes)
  }
}
