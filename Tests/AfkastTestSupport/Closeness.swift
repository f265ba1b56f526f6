/// Whether two numbers differ by no more than `tolerance` times the larger of 1 and the scale.
package func isClose(
  _ left: Double, _ right: Double, tolerance: Double = 1e-9, scale: Double = 1
) -> Bool {
  left == right || (left - right).magnitude <= tolerance * max(1, scale)
}
