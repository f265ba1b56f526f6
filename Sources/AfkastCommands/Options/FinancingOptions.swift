import AfkastModel
import ArgumentParser

/// The rates of the modified internal rate of return, where they are not the discount rate.
struct FinancingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The yearly rate that MIRR finances outlays at.", valueName: "rate"),
    transform: DiscountOptions.rate)
  var financeRate: YearlyRate?

  @Option(
    help: ArgumentHelp(
      "The yearly rate that MIRR reinvests income at.", valueName: "rate"),
    transform: DiscountOptions.rate)
  var reinvestmentRate: YearlyRate?
}
