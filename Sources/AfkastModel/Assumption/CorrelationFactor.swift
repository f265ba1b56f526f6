/// A square root of a correlation matrix: it makes normal draws go together.
public struct CorrelationFactor: Sendable {
  /// The assumptions that are correlated with any other, in the order of the rows.
  public let members: [AssumptionID]
  /// The lower triangle: row i holds the weights of the draws 0…i.
  public let rows: [[Double]]

  /// Factors the correlations, in the order first named; nil if no distribution can have all of them
  /// together.
  public init?(_ correlations: [Correlation]) {
    self.init(correlations, among: Self.members(of: correlations))
  }

  /// Factors the correlations of some assumptions, in that order, and leaves out all others; nil if no
  /// distribution can have them together.
  ///
  /// Pairs that are not named do not go together at all. Ranks that correlate by ρ belong to normal
  /// draws that correlate by 2 sin(πρ/6) (Pearson 1907).
  public init?(_ correlations: [Correlation], among members: [AssumptionID]) {
    let places = Dictionary(
      members.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var matrix = members.indices.map { row in members.indices.map { row == $0 ? 1.0 : 0.0 } }
    for correlation in correlations {
      guard let row = places[correlation.first], let column = places[correlation.second] else {
        continue
      }
      let normal = Self.normal(ofRanks: correlation.coefficient)
      matrix[row][column] = normal
      matrix[column][row] = normal
    }
    guard let rows = Self.lowerTriangle(of: matrix) else { return nil }
    self.members = members
    self.rows = rows
  }

  /// The assumptions that correlations name, each once, in that order.
  public static func members(of correlations: [Correlation]) -> [AssumptionID] {
    var seen: Set<AssumptionID> = []
    return correlations.flatMap { [$0.first, $0.second] }.filter { seen.insert($0).inserted }
  }

  /// How far normal draws correlate whose ranks correlate by so much.
  static func normal(ofRanks coefficient: Double) -> Double { 2 * _sin(.pi * coefficient / 6) }

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
