import AfkastDiagnostics
import AfkastModel

/// Reads what a line has beside its kind and its amount.
struct LineDecoder {
  private let fields: Fields
  private let names: CaseNames
  private let prices: PriceLevel

  init(_ fields: Fields, names: CaseNames, prices: PriceLevel) {
    self.fields = fields
    self.names = names
    self.prices = prices
  }

  /// Reads everything, and gives a function that puts it on the line.
  func details() -> (inout Line) -> Void {
    let move = prices.move(fields)
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
      line.priceMove = move
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
    let reference = booked.requiredNode("reference").flatMap {
      booked.quantity($0, of: "reference", AmountParser.parseRate)
    }
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
}
