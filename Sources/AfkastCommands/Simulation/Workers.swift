import Dispatch
import Synchronization

/// Threads that do pieces of work in any order, while the calling one watches.
struct Workers {
  let threads: Int
  let watch: Watch

  /// What the pieces come to, in their order; throws if the user asks to stop.
  func map<Piece: Sendable>(
    _ count: Int, _ work: @escaping @Sendable (Int) -> Piece
  ) throws -> [Piece] {
    let pieces = Pieces<Piece>(count)
    let finished = DispatchGroup()
    for number in 0..<min(threads, count) {
      // A queue of its own is a thread of its own, however many cores there are.
      DispatchQueue(label: "afkast.worker.\(number)").async(group: finished) {
        while let index = pieces.take() { pieces.put(work(index), at: index) }
      }
    }
    repeat {
      do { try watch.look() } catch {
        pieces.stop()
        throw error
      }
    } while finished.wait(timeout: .now() + Watch.interval) == .timedOut
    try watch.look()
    return pieces.all
  }
}

/// The pieces that are to be done, and those that are.
private final class Pieces<Piece: Sendable>: Sendable {
  private let count: Int
  private let next = Atomic<Int>(0)
  private let done: Mutex<[Piece?]>

  init(_ count: Int) {
    self.count = count
    done = Mutex(Array(repeating: nil, count: count))
  }

  /// The next piece to do, or nil if all are taken.
  func take() -> Int? {
    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }

  func put(_ piece: Piece, at index: Int) {
    done.withLock { $0[index] = piece }
  }

  /// Leaves what nobody has taken.
  func stop() { next.store(count, ordering: .relaxed) }

  var all: [Piece] { done.withLock { $0.compactMap(\.self) } }
}
