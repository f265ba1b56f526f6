/// A square root of a correlation matrix: it makes normal draws go together.
public struct CorrelationFactor: Sendable {
  /// The assumptions that are correlated with any other, in the order first named.
  public let members: [AssumptionID]
  /// The lower triangle: row i holds the weights of the draws 0…i.
  public let rows: [[Double]]

  /// Factors the correlations; nil if no distribution can have all of them together.
  ///
  /// Ranks that correlate by ρ belong to normal draws that correlate by 2 sin(πρ/6) (Pearson 1907).
  public init?(_ correlations: [Correlation]) {
    var members: [AssumptionID] = []
    for id in correlations.flatMap({ [$0.first, $0.second] }) where !members.contains(id) {
      members.append(id)
    }
    var matrix = members.indices.map { row in members.indices.map { row == $0 ? 1.0 : 0.0 } }
    for correlation in correlations {
      guard let row = members.firstIndex(of: correlation.first),
        let column = members.firstIndex(of: correlation.second)
      else { continue }
      let normal = 2 * _sin(.pi * correlation.coefficient / 6)
      matrix[row][column] = normal
      matrix[column][row] = normal
    }
    guard let rows = Self.lowerTriangle(of: matrix) else { return nil }
    self.members = members
    self.rows = rows
  }

  /// Cholesky's factor of a matrix that may be singular, as with correlations of ±1.
  private static func lowerTriangle(of matrix: [[Double]]) -> [[Double]]? {
    let tolerance = 1e-9
    var rows: [[Double]] = []
    for row in matrix.indices {
      var weights: [Double] = []
      for column in 0..<row {
        let rest = zip(weights, rows[column]).reduce(matrix[row][column]) { $0 - $1.0 * $1.1 }
        let pivot = rows[column][column]
        // Without own variance left, a draw can follow earlier ones only as far as they reach.
        if pivot == 0, rest.magnitude > 1e-6 { return nil }
        weights.append(pivot == 0 ? 0 : rest / pivot)
      }
      let left = weights.reduce(1) { $0 - $1 * $1 }
      guard left > -tolerance else { return nil }
      weights.append(left > tolerance ? left.squareRoot() : 0)
      rows.append(weights)
    }
    return rows
  }
}
