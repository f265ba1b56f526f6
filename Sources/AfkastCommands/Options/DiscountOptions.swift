import AfkastInput
import AfkastModel
import ArgumentParser

/// The options that say how money at different times is made comparable.
struct DiscountOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "One yearly discount rate, as in \"4 %\" or 0.04, instead of a schedule.", valueName: "rate"),
    transform: Self.rate)
  var rate: YearlyRate?

  @Option(
    help: ArgumentHelp(
      """
      A discount schedule: dk-2021, dk-2013, uk-green-book, one of the workspace's tables or \
      "constant:4 %".
      """, valueName: "name"))
  var discount: String?

  @Option(help: "Discount by the month, or by the budget year as a spreadsheet does.")
  var step: Discounting.Step?

  @Option(help: "Where in the step money falls.")
  var timing: Discounting.Timing?

  func validate() throws {
    if rate != nil, discount != nil {
      throw ValidationError("--rate and --discount both name the discount rate; use one of them.")
    }
  }

  /// The workspace's way of discounting, with what these options change.
  func applied(in workspace: Workspace) throws -> Discounting {
    var discounting = workspace.discounting
    let named = try discount.flatMap { try Self.schedule($0, in: workspace) }
    discounting.schedule = rate.map { .constant($0) } ?? named ?? discounting.schedule
    discounting.step = step ?? discounting.step
    discounting.timing = timing ?? discounting.timing
    return discounting
  }

  static func rate(_ text: String) throws -> YearlyRate {
    do { return try WrittenOption.rate(text) } catch { throw ValidationError(error.message) }
  }

  private static func schedule(
    _ text: String, in workspace: Workspace
  ) throws -> DiscountSchedule? {
    do { return try WrittenOption.schedule(text, in: workspace) } catch {
      throw ValidationError("--discount: \(error.message)")
    }
  }
}
