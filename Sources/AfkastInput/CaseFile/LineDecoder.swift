import AfkastDiagnostics
import AfkastModel

/// Reads what a line has beside its kind and its amount.
struct LineDecoder {
  private let fields: Fields
  private let names: CaseNames
  private let casePrices: Year?

  init(_ fields: Fields, names: CaseNames, casePrices: Year?) {
    self.fields = fields
    self.names = names
    self.casePrices = casePrices
  }

  /// Reads everything, and gives a function that puts it on the line.
  func details() -> (inout Line) -> Void {
    checkPrices()
    let actor: Actor? = fields.value("actor", ChoiceParser.parse)
    let transfer = fields.value("transfer", ChoiceParser.parseBoolean) ?? false
    checkTransfer(transfer, by: actor)
    let department = names.department(fields) ?? names.caseDepartments.first
    let area: BudgetArea? = fields.value("area", ChoiceParser.parse)
    let avoidable = fields.value("avoidable", ChoiceParser.parseBoolean)
    let (node, booking) = (names.node(fields), booking())
    let deadweight = fields.value("deadweight", PercentageParser.parseShare)
    let displacement = fields.value("displacement", PercentageParser.parseShare)
    let evidence = fields.value("evidence", EvidenceParser.parse)
    let (title, account) = (fields.text("title"), fields.text("account"))
    let (source, note) = (fields.text("source"), fields.text("note"))
    return { line in
      line.title = title
      line.department = department
      line.actor = actor ?? .municipality
      line.area = area
      line.account = account
      line.deadweight = deadweight ?? .none
      line.displacement = displacement ?? .none
      line.isAvoidable = avoidable ?? line.isAvoidable
      line.isTransfer = transfer
      line.booking = booking
      line.evidence = evidence
      line.node = node
      line.source = source
      line.note = note
    }
  }

  private func booking() -> Booking? {
    guard let node = fields.node("booked"),
      let booked = Fields(node, CaseSchema.booking, mistakes: fields.mistakes)
    else { return nil }
    let account = booked.requiredText("account")
    let reference = booked.requiredValue("reference", AmountParser.parseRate)
    guard let account, let reference else { return nil }
    return Booking(account: account, reference: reference)
  }

  private func checkTransfer(_ transfer: Bool, by actor: Actor?) {
    guard transfer, actor == .citizen else { return }
    fields.mistakes.add(
      .transferToSelf, at: fields.keyRange("transfer"),
      "the citizen receives a transfer, so it cannot be the citizen's own line",
      hint: "name the actor that pays it")
  }

  private func checkPrices() {
    guard let prices = fields.value("prices", MonthParser.parseYear), prices != casePrices else {
      return
    }
    fields.mistakes.add(
      .priceLevel, at: fields.valueRange("prices"),
      casePrices.map { "the case is in prices of \($0.number), and moving an amount from "
        + "\(prices.number) needs an index table, which this version does not read yet" }
        ?? "the case names no price level that this amount could be moved to",
      hint: "write the amount in the case's price level")
  }
}

/// Reads evidence levels.
enum EvidenceParser {
  static func parse(_ text: String) throws(ScalarProblem) -> EvidenceLevel {
    guard let number = Int(text), let level = EvidenceLevel(rawValue: number) else {
      throw ScalarProblem(
        .unknownChoice, "\"\(text.visibleShort)\" is not an evidence level",
        hint: "0 (an estimate) to 5 (a meta-analysis)")
    }
    return level
  }
}
