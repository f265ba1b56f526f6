public import AfkastModel

/// How far one thing may move before the case no longer pays.
public struct SwitchingValue: Sendable, Hashable {
  /// What moves.
  public enum Subject: Sendable, Hashable {
    /// All benefits together.
    case allBenefits
    /// One line.
    case line(LineID)
    /// One assumption.
    case assumption(AssumptionID)
    /// All benefits come later.
    case delay
  }

  /// A value of the subject.
  public enum Value: Sendable, Hashable {
    /// Times the planned amount, or times what an assumption is in each month of the plan.
    case factor(Ratio)
    /// Months later than planned.
    case months(Months)
    /// The value of an assumption, in the unit that the case file writes.
    case quantity(WrittenNumber)
  }

  /// What moves.
  public let subject: Subject
  /// Where it is in the plan: factor 1, or 0 months.
  public let plan: Value
  /// Where the net present value is zero; nil if no value makes it so.
  public let breakEven: Value?
  /// Where the promised payback is just met; nil if no value does it, or nothing was promised.
  public let promise: Value?
}

extension SwitchingValue {
  /// The unit of an assumption's values as the case file writes it; nil for what is counted in factors
  /// or months.
  public func unit(in businessCase: BusinessCase) -> String? {
    guard case .assumption(let id) = subject, case .quantity = plan else { return nil }
    return businessCase.assumption(id)?.unitText
  }
}

/// A number in the unit that a case file writes it in.
public struct WrittenNumber: Sendable, Hashable {
  /// The number.
  public let value: Double

  init(_ value: Double) {
    self.value = value
  }
}
