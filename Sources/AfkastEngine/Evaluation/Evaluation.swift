public import AfkastModel

/// Whether a case earns itself back as planned, and every measure that goes with it
/// (DESIGN.md section 5).
public struct Evaluation: Sendable {
  /// The case.
  public let businessCase: BusinessCase
  /// How it was evaluated.
  public let settings: EvaluationSettings
  /// Costs and benefits by month.
  public let flow: CashFlow
  /// D(m) of each month.
  public let factors: DiscountFactors
  /// The discounted cumulative net to the end of each month, in unrounded øre.
  public let discountedCumulative: [UnroundedMoney]

  /// All costs; positive.
  public let totalCosts: Money
  /// All benefits that count; positive.
  public let totalBenefits: Money
  /// Benefits − costs.
  public let net: Money
  /// Released time that no budget is cut for: beside the payback, never inside.
  public let unharvested: Money
  /// The present value of all costs.
  public let presentValueCosts: UnroundedMoney
  /// The present value of all benefits.
  public let presentValueBenefits: UnroundedMoney

  /// When the money is back.
  public let payback: Payback
  /// When it is back with interest.
  public let discountedPayback: Payback
  /// What was promised, if anything, and whether the plan keeps it; nil from other perspectives
  /// than the municipality's.
  public let promise: PromiseOutcome?
  /// The most money that is out at once.
  public let peakFunding: PeakFunding
  /// Every internal rate of return.
  public let internalRate: InternalRate
  /// The modified internal rate of return, if there are both inflows and outflows.
  public let modifiedInternalRate: YearlyRate?
  /// Who pays and who gains, whoever's view was asked for.
  public let pockets: Pockets
  /// By calendar year.
  public let years: [YearTotal]
  /// What each assumption with a range does alone.
  public let tornado: Tornado
  /// The same corrected for want of evidence, where that was asked for.
  public private(set) var prudent: PrudentEvaluation?
  /// The switching values, where they were searched for with everything else.
  private var searched: [SwitchingValue]?

  /// Evaluates a case; `EvaluationFailure` if an amount overflows.
  public init(of businessCase: BusinessCase, _ settings: EvaluationSettings = EvaluationSettings())
    throws(EvaluationFailure)
  {
    self.businessCase = businessCase
    self.settings = settings
    let circumstances = try Circumstances(of: businessCase, settings.assumptions)
    let lines = try LineFlows(businessCase.lines, in: circumstances)
    let flow = try CashFlow(lines, in: circumstances, seenBy: settings.perspective)
    let factors = DiscountFactors(settings.discounting, over: flow.horizon)
    self.flow = flow
    self.factors = factors
    do throws(MoneyOverflow) {
      totalCosts = try flow.costs.total()
      totalBenefits = try flow.benefits.total()
      net = try totalBenefits - totalCosts
      unharvested = try flow.benefitLines.map(\.flow.unharvested).total()
      years = try YearTotal.years(of: flow)
    } catch {
      throw EvaluationFailure(.overflow)
    }
    presentValueCosts = factors.presentValue(of: flow.costs)
    presentValueBenefits = factors.presentValue(of: flow.benefits)

    let discounted = DiscountedNet(of: flow, by: factors)
    discountedCumulative = discounted.cumulative.map(UnroundedMoney.init(ore:))
    payback = Payback(of: flow)
    discountedPayback = Payback(
      discounted: discounted.cumulative, net: discounted.monthly, of: flow)
    // The promise is the municipality's; to others nothing was promised.
    let promised = settings.perspective == .actor(.municipality) ? businessCase.promise : nil
    promise = promised.map { [payback] in
      PromiseOutcome($0, payback: payback, of: flow, month: settings.promisedMonth)
    }
    peakFunding = PeakFunding(of: flow)
    internalRate = InternalRate(ofMonthlyNet: flow.net)
    modifiedInternalRate = ModifiedInternalRate(
      financeRate: settings.financeRate, reinvestmentRate: settings.reinvestmentRate
    ).rate(ofMonthlyNet: flow.net, factors: factors)
    pockets = try Pockets(of: businessCase, lines, in: circumstances, by: factors)
    tornado = try Tornado(of: businessCase, settings)
    if settings.searchesSwitching { searched = SwitchingValue.all(of: self) }
    if let table = settings.prudence { prudent = try PrudentEvaluation(of: self, by: table) }
  }

  /// All benefits together, each line, each assumption, and a delay of all benefits.
  ///
  /// Searched for at each call where the settings did not ask for them.
  public var switching: [SwitchingValue] { searched ?? SwitchingValue.all(of: self) }

  /// The tables that the result rests on: the discount schedule, and those of the case.
  public var tables: [TableUse] {
    [settings.discounting.schedule.tableUse] + businessCase.tables
  }

  /// The net present value.
  public var netPresentValue: UnroundedMoney {
    UnroundedMoney(ore: presentValueBenefits.ore - presentValueCosts.ore)
  }

  /// Present value of benefits over that of costs; nil without costs, never 0 for it.
  public var benefitCostRatio: Ratio? {
    Ratio(presentValueBenefits.ore / presentValueCosts.ore)
  }

  /// The level yearly amount with the same net present value: NPV / (Σ D(m) / 12).
  public var equivalentYearlyValue: UnroundedMoney {
    UnroundedMoney(ore: netPresentValue.ore * 12 / factors.factors.reduce(0, +))
  }
}
