import AfkastModel

/// Who pays and who gains: a benefit often falls in another pocket than its cost.
///
/// Only those are listed whose money comes or goes. The departments add up to the municipality; the
/// actors add up to society's net, where transfers cancel out.
public struct Pockets: Sendable {
  /// Each actor.
  public let actors: [Pocket]
  /// Each department of the municipality, those that take part first, in the order of the case; last the
  /// lines that name none.
  public let departments: [Pocket]
  /// The public, and society.
  public let sums: [Pocket]

  init(
    of businessCase: BusinessCase, _ lines: LineFlows, in circumstances: Circumstances,
    by factors: DiscountFactors
  ) throws(EvaluationFailure) {
    // The municipality, its only department and society often see the same, which is added up once.
    var known: [[SeenPart?]: Pocket] = [:]
    func pockets(_ perspectives: [Perspective]) throws(EvaluationFailure) -> [Pocket] {
      var found: [Pocket] = []
      for perspective in perspectives {
        let seen = lines.own.map { SeenPart(of: $0.line, from: perspective) }
        var pocket = known[seen]
        if pocket == nil {
          pocket = try Pocket(lines, in: circumstances, seenBy: perspective, by: factors)
        }
        pocket?.perspective = perspective
        known[seen] = pocket
        if let pocket { found.append(pocket) }
      }
      return found
    }
    actors = try pockets(Actor.allCases.map(Perspective.actor))
    departments = try pockets(businessCase.departmentPerspectives)
    sums = try pockets([.public, .society])
  }

  /// The departments that never get back what they pay, and those that gain.
  public var wrongDepartments: WrongPockets? { WrongPockets(among: departments) }

  /// The municipality if it never gets back what it pays, and the region and state if they gain.
  public var wrongAuthorities: WrongPockets? {
    let authorities = actors.filter { $0.perspective != .actor(.citizen) }
    guard let wrong = WrongPockets(among: authorities),
      wrong.payers.contains(where: { $0.perspective == .actor(.municipality) })
    else { return nil }
    return wrong
  }
}

/// Some who pay and never get it back, while others gain.
public struct WrongPockets: Sendable {
  /// Those whose money is never back.
  public let payers: [Pocket]
  /// Those who gain more than they pay.
  public let gainers: [Pocket]

  init?(among pockets: [Pocket]) {
    payers = pockets.filter { $0.payback.state == .never }
    gainers = pockets.filter { $0.net > .zero }
    guard !payers.isEmpty, !gainers.isEmpty else { return nil }
  }
}

extension BusinessCase {
  /// Every department that takes part or has a line, and those lines that have none.
  fileprivate var departmentPerspectives: [Perspective] {
    var found: [DepartmentID] = []
    for department in departments + lines.compactMap(\.department)
    where !found.contains(department) {
      found.append(department)
    }
    return found.map(Perspective.department) + [.noDepartment]
  }
}

/// The side that a line is on and the part of it that counts; without reimbursement all parts are one.
private struct SeenPart: Hashable {
  let side: Side
  let part: LinePart

  init?(of line: Line, from perspective: Perspective) {
    guard let view = perspective.view(of: line) else { return nil }
    side = view.side
    part = line.reimbursement == nil ? .own : view.part
  }
}
