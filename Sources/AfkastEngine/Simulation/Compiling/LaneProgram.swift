/// A formula as steps on a stack, for what is no plain product.
struct LaneProgram: Sendable {
  /// One step.
  enum Step: Sendable {
    /// A number.
    case constant(Double)
    /// A value of the draw.
    case slot(Int)
    /// A certain value that differs by month.
    case monthly([Double])
    /// The persons in an uncertain cohort.
    case cohort(Int)
    /// The two values on top of the stack, made one.
    case combine(Operation)
  }

  /// What two values become.
  enum Operation: Sendable {
    case sum, difference, product, quotient, lesser, greater

    @inline(__always)
    func apply(_ left: Lanes, _ right: Lanes) -> Lanes {
      switch self {
      case .sum: left + right
      case .difference: left - right
      case .product: left * right
      case .quotient: left / right
      case .lesser: left.lesser(right)
      case .greater: left.greater(right)
      }
    }
  }

  /// The steps, in order.
  let steps: [Step]

  /// The value in a month; `cohorts` holds those in uncertain cohorts, by month.
  func value(
    _ values: Span<Lanes>, month: Int = 0, cohorts: [[Lanes]] = [], stack: inout [Lanes]
  ) -> Lanes {
    stack.removeAll(keepingCapacity: true)
    for step in steps {
      switch step {
      case .constant(let value): stack.append(Lanes(repeating: value))
      case .slot(let slot): stack.append(values[slot])
      case .monthly(let months): stack.append(Lanes(repeating: months[month]))
      case .cohort(let index): stack.append(cohorts[index][month])
      case .combine(let operation):
        guard let right = stack.popLast(), let left = stack.popLast() else { return .zero }
        stack.append(operation.apply(left, right))
      }
    }
    return stack.last ?? .zero
  }
}
