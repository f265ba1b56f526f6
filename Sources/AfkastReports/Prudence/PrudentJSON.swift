import AfkastDocuments
import AfkastEngine
import AfkastModel

extension JSON {
  /// What prudence did to one line; `change` is what was added to it, in kroner.
  init(_ correction: LineCorrection) {
    self = .object([
      ("line", .string(correction.line.id.text)),
      ("side", .string(correction.side == .cost ? "cost" : "benefit")),
      ("evidence", JSON(correction.evidence.level?.rawValue)),
      ("basis", .string(correction.evidence.key)),
      ("assumption", JSON(correction.evidence.assumption?.text)),
      ("factor", .number(1 + correction.factor.change)),
      ("planned", .number(correction.planned.kroner)),
      ("corrected", .number(correction.corrected.kroner)),
      ("change", .number(correction.change.kroner)),
    ])
  }
}

extension LineEvidence {
  /// The word of the JSON contract.
  fileprivate var key: String {
    switch self {
    case .stated: "stated"
    case .assumption: "assumption"
    case .knownPrice: "knownPrice"
    case .unstated: "unstated"
    }
  }

  fileprivate var assumption: AssumptionID? {
    if case .assumption(let id, _) = self { id } else { nil }
  }
}
