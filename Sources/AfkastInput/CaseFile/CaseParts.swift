import AfkastDiagnostics
import AfkastModel

/// Reads everything of a case that is no money.
struct CaseParts {
  private let fields: Fields
  private let names: CaseNames
  private let horizon: MonthSpan?

  init(_ fields: Fields, names: CaseNames, named: NamedValues, horizon: MonthSpan?) {
    self.fields = fields
    self.names = names
    self.horizon = horizon
    chain = ChainDecoder(fields, names: names).decode()
    groups = Self.groups(fields)
    milestones = MilestonesDecoder(fields, names: names).decode()
    kpis = KPIsDecoder(fields, names: names, named: named).decode()
    promise = PromiseDecoder(fields, horizon: horizon).decode()
    followUp = FollowUpDecoder(fields).decode()
    goal = names.goal(fields)
    alternativeTo = Self.alternative(fields)
    prices = fields.value("prices", MonthParser.parseYear)
    summary = fields.text("summary")
    owner = fields.text("owner")
  }

  private let chain: [ChainNode]
  private let groups: [GroupID]
  private let milestones: [Milestone]
  private let kpis: [KPI]
  private let promise: Promise?
  private let followUp: FollowUp?
  private let goal: GoalID?
  private let alternativeTo: CaseID?
  private let prices: Year?
  private let summary: String?
  private let owner: String?

  /// Puts what was read on the case.
  func describe(_ businessCase: inout BusinessCase) {
    businessCase.chain = chain
    businessCase.groups = groups
    businessCase.milestones = milestones
    businessCase.kpis = kpis
    businessCase.promise = promise
    businessCase.followUp = followUp
    businessCase.goal = goal
    businessCase.alternativeTo = alternativeTo
    businessCase.prices = prices
    businessCase.summary = summary
    businessCase.owner = owner
  }

  /// The case that this one is an alternative to; whether there is such a case shows only when files
  /// are seen together.
  static func alternative(_ fields: Fields) -> CaseID? {
    let id: CaseID? = fields.value("alternativeTo", IdentifierParser.parse)
    guard let id, id.text == fields.peekText("id") else { return id }
    fields.mistakes.add(
      .cycle, at: fields.valueRange("alternativeTo"), "a case is no alternative to itself",
      hint: "name the case that this one could take the place of")
    return nil
  }

  private static func groups(_ fields: Fields) -> [GroupID] {
    var (groups, seen) = ([GroupID](), Set<GroupID>())
    for item in fields.list("groups") {
      guard let id: GroupID = fields.parse(item, of: "groups", IdentifierParser.parse) else {
        continue
      }
      if seen.insert(id).inserted {
        groups.append(id)
      } else {
        fields.mistakes.add(
          .duplicateID, at: item.range, "the group \"\(id.text)\" stands here a second time",
          hint: "keep one of them")
      }
    }
    return groups
  }
}
