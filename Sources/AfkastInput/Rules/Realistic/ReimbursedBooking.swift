import AfkastDiagnostics
import AfkastModel

/// Booked money counts as the account has it, so whoever books a line with a refund knows where the refund is.
struct ReimbursedBooking: Rule {
  let id = QuestionID.reimbursedBooking

  func findings(in judged: JudgedCase) -> [Finding] {
    judged.businessCase.lines.compactMap { line in
      guard line.reimbursement != nil, let account = line.bookedAccount else { return nil }
      return Finding(
        at: judged.places.line(line.id, "reimbursement"),
        "is account \(account.visibleShort) of \"\(line.shortName)\" before or after the refund?",
        hint:
          "booked money counts as it is: map the account of the refund to the line too, and silence this"
      )
    }
  }
}

extension Line {
  /// The account that it is booked on: of a benefit only with a reference budget.
  fileprivate var bookedAccount: String? { kind.isBenefit ? booking?.account : account }
}
