// The standard library's own logarithm and exponential, so that the engine needs no C library
// import; both are within an ulp.

/// `base` to a real power; the base must be positive.
func power(_ base: Double, _ exponent: Double) -> Double {
  _exp(exponent * _log(base))
}
