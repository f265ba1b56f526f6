import AfkastDocuments
import AfkastEngine
import AfkastModel

extension JSON {
  /// What an assumption does alone, at either end of its range, in its own unit.
  init(_ swing: Tornado.Swing, of evaluation: Evaluation) {
    let assumption = evaluation.businessCase.assumption(swing.assumption)
    let ends = [("low", swing.low), ("high", swing.high)].map { name, end in
      (
        key: name,
        value: JSON.object([
          ("value", .number(end.written.value)),
          ("npv", .number(end.netPresentValue.kroner)),
          ("paybackState", .string(end.payback.state.key)),
          ("paybackMonth", JSON(end.payback.point?.month.description)),
        ])
      )
    }
    self = .object(
      [
        ("assumption", .string(swing.assumption.text)), ("unit", JSON(assumption?.unitText)),
        ("width", .number(swing.width.kroner)), ("paybackMonths", JSON(swing.monthsLater)),
      ] + ends)
  }
}
