/// What a case file is made of, for finding a field and the place of a new one.
indirect enum CaseShape: Sendable {
  /// A mapping with its keys as people write them, the key that a single value in its place stands
  /// for, and what is in its values.
  ///
  /// Without keys it is a single value, a list of them, or a map of years, months or names.
  case keys([String], short: String?, [String: CaseShape])
  /// A mapping from names.
  case named(CaseShape)
  /// A list of mappings.
  case list(CaseShape)

  static let values = keys([], short: nil, [:])

  private static func keys(
    _ keys: String, short: String? = nil, _ inside: [String: CaseShape] = [:]
  )
    -> CaseShape
  {
    .keys(keys.split(separator: " ").map(String.init), short: short, inside)
  }

  private static let line = keys(
    """
    id title kind harvest amount in from until phaseIn delay fadeOut halfLife deadweight displacement \
    reimbursement booked department actor area account prices avoidable transfer node source evidence note
    """,
    [
      "fadeOut": keys("after over"), "booked": keys("account reference"),
      "prices": keys("year index", short: "year"),
      "reimbursement": keys("scheme for seniority yearlyCost"),
    ])
  private static let kpi = keys(
    """
    id title definition unit level node dimension voice good scale measures balancing comparison baseline \
    target every source owner
    """,
    ["measures": keys("assumption as", short: "assumption"), "target": keys("value by")])
  private static let assumption = keys(
    "likely low high by shape unitPrice role source evidence note", short: "likely")

  /// A whole file.
  static let file = keys(
    """
    afkast id title summary owner departments goal alternativeTo start horizon prices promise chain groups \
    milestones assumptions correlations cohorts scenarios costs benefits kpis followUp silence
    """,
    [
      "promise": keys("payback by"), "chain": list(keys("id level text leadsTo")),
      "milestones": list(keys("id title department owner by")), "assumptions": named(assumption),
      "correlations": list(keys("between coefficient source")),
      "cohorts": named(keys("inflow in from until lasts halfLife source")),
      "scenarios": named(keys("shift")), "costs": list(line), "benefits": list(line),
      "kpis": list(kpi), "followUp": keys("every first until grace forum"),
    ])

  /// What is at a step inside.
  func inside(_ step: CaseFieldPath.Step) -> CaseShape {
    switch self {
    case .keys(_, _, let inside): step.name.flatMap { inside[$0] } ?? .values
    case .named(let item), .list(let item): item
    }
  }

  /// The key that a single value stands for; nil where it stands for itself.
  var short: String? {
    if case .keys(_, let short, _) = self { short } else { nil }
  }

  /// Whether items are found here by id or name.
  var hasItems: Bool {
    if case .keys = self { false } else { true }
  }

  /// The path with its items and keys told apart.
  static func canonical(_ path: CaseFieldPath, from shape: CaseShape = file) -> CaseFieldPath {
    var shape = shape
    return CaseFieldPath(
      path.steps.map { step in
        defer { shape = shape.inside(step) }
        guard let name = step.name else { return step }
        return shape.hasItems ? .item(name) : .key(name)
      })
  }

  /// Where a new key belongs among others: behind the one that comes last of those before it.
  func place(of key: String, among keys: [String]) -> Int {
    let rank = rank(key)
    guard case .keys = self, rank.0 <= order.count else { return keys.count }
    let before = keys.indices.filter { self.rank(keys[$0]) < rank }
    let last = before.max { self.rank(keys[$0]) < self.rank(keys[$1]) }
    return last.map { $0 + 1 } ?? 0
  }

  private var order: [String] {
    if case .keys(let order, _, _) = self { order } else { [] }
  }

  /// Keys of the format in their order, then years and months in theirs, then everything else.
  func rank(_ key: String) -> (Int, String) {
    if let index = order.firstIndex(of: key) { return (index, "") }
    return key.first?.isNumber == true ? (order.count, key) : (order.count + 1, "")
  }

  /// Whether a field stands before another as people write them.
  static func comes(_ left: CaseFieldPath, before right: CaseFieldPath) -> Bool {
    var shape = file
    for (mine, other) in zip(left.steps, right.steps) {
      if mine != other {
        guard case .key(let mine) = mine, case .key(let other) = other else { return mine < other }
        let (first, second) = (shape.rank(mine), shape.rank(other))
        return first == second ? mine < other : first < second
      }
      shape = shape.inside(mine)
    }
    return left.steps.count < right.steps.count
  }

  /// How many keys the format has here.
  var count: Int { order.count }
}
