import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// `map` on all cores, with the results in order, so that the answer does not depend on how many
  /// there are.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    let part = 32
    guard count > part else { return map(transform) }
    let results = Mutex([ArraySlice<Result>](repeating: [], count: (count + part - 1) / part))
    DispatchQueue.concurrentPerform(iterations: (count + part - 1) / part) { index in
      let slice = self[(index * part)..<Swift.min(count, (index + 1) * part)].map(transform)
      results.withLock { $0[index] = slice[...] }
    }
    return results.withLock { $0.flatMap { $0 } }
  }
}
