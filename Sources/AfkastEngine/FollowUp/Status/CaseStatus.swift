public import AfkastModel

/// What is told of a case under follow-up as of a month: the review, what is overdue, and what is ahead
/// (DESIGN.md section 6).
public struct CaseStatus: Sendable {
  /// What is asked for besides the verdict.
  public struct Asked: Sendable {
    /// Draws of the probability; nil for none.
    public var draws: DrawCount?
    /// What decides the draws.
    public var seed: UInt64
    /// Whether the difference from the plan is explained, and what is required from now on searched for.
    public var explains: Bool
    /// How much larger or smaller the rest of the case might be made.
    public var scale: Ratio?

    /// Asks.
    public init(
      draws: DrawCount? = nil, seed: UInt64 = 1, explains: Bool = true, scale: Ratio? = nil
    ) {
      (self.draws, self.seed, self.explains, self.scale) = (draws, seed, explains, scale)
    }
  }

  /// The curves to date.
  public struct SoFar: Sendable, Hashable {
    /// As approved first; nil before the start.
    public let plan: CurveTotals?
    /// As measured; nil before the start.
    public let measured: CurveTotals?
    /// As is certain; nil before the start.
    public let confirmed: CurveTotals?
    /// As far as anybody knows; nil before the start.
    public let forecast: CurveTotals?
  }

  /// What a scaled case is worth from here on.
  public struct Scaled: Sendable, Hashable {
    /// The factor; 1 goes on as it is.
    public let factor: Ratio
    /// Benefits less costs to come.
    public let value: UnroundedMoney
  }

  /// The verdict and the curves.
  public let review: CaseReview
  /// What is overdue on the last day of the as-of month, the most pressing first.
  public let overdue: [DueItem]
  /// Facts that count for nothing, because the case no longer has what they are about.
  public let forgotten: ForgottenFacts
  /// What the curves come to.
  public let toDate: SoFar
  /// What the costs that were planned to date rest on.
  public let costs: KnownShare
  /// Released time that was realised and harvested, by line, in the order of the file.
  public let harvests: [HarvestSoFar]
  /// How likely the promise is kept; nil without a promise or a range, or where nobody asked.
  public let odds: ProbabilityEstimate?
  /// Whether it was asked how likely, and cannot be said because no assumption has a range.
  public let oddsLackRange: Bool
  /// Why the total is another than was approved; nil where nobody asked.
  public let bridge: Bridge?
  /// What each key assumption must be from now on; empty where nobody asked.
  public let requiredRunRates: [RequiredRunRate]
  /// The rest of the case at another size; nil where nobody asked.
  public let scaled: Scaled?

  /// Follows up a case; `EvaluationFailure` if an amount cannot be computed.
  ///
  /// `duties` are its facts but for booked money, corrected ones included.
  public init(
    _ basis: ReviewBasis, duties: [Fact], _ asked: Asked = Asked()
  ) throws(EvaluationFailure) {
    let due = DueList(
      of: basis.newest, duties, in: DueList.Window(basis.asOf.lastDay), graceDays: basis.graceDays)
    var basis = basis
    basis.followUpOverdue = !due.lapsedFollowUps.isEmpty
    let review = try CaseReview(basis)
    self.review = review
    overdue = due.items.filter { $0.state == .overdue }
    forgotten = ForgottenFacts(basis.facts, in: review.curves)
    odds = try asked.draws.flatMap { draws throws(EvaluationFailure) in
      try review.odds(draws: draws, seed: asked.seed)
    }
    oddsLackRange = asked.draws != nil && review.isWithoutRange
    bridge = asked.explains ? try review.bridge() : nil
    requiredRunRates = asked.explains ? review.requiredRunRates() : []
    scaled = asked.scale.map {
      Scaled(factor: $0, value: review.stillToCome.scaled(by: $0))
    }
    do throws(MoneyOverflow) {
      toDate = try SoFar(review)
      costs = try KnownShare(review.curves.lines, ofBenefits: false)
      harvests = try HarvestSoFar.all(review.curves.lines)
    } catch {
      throw EvaluationFailure(.overflow)
    }
  }

  /// The overdue items that a department answers for; all of them without one.
  public func overdue(of department: DepartmentID?) -> [DueItem] {
    overdue.filter { department == nil || $0.department == department }
  }
}

extension CaseStatus.SoFar {
  fileprivate init(_ review: CaseReview) throws(MoneyOverflow) {
    let (curves, asOf) = (review.curves, review.basis.asOf)
    plan = try review.plan.totals(through: asOf)
    measured = try curves.measured?.totals(through: asOf)
    confirmed = try curves.confirmed?.totals(through: asOf)
    forecast = try curves.forecast.totals(through: asOf)
  }
}
