import AfkastModel
import AfkastReports
import ArgumentParser
import Dispatch
import Synchronization

/// Looks at long work now and then: shows how far it is, and ends it when the user asks.
final class Watch {
  /// Between two looks.
  static let interval = DispatchTimeInterval.milliseconds(50)

  let progress: Progress
  private let context: Context
  private let language: Language
  private let start = ContinuousClock.now
  private var shown: String?

  init(_ progress: Progress, _ language: Language, in context: Context) {
    self.progress = progress
    self.language = language
    self.context = context
    context.interruption.listen()
  }

  /// Draws the line anew if it has changed; throws if the user asked to stop.
  func look() throws {
    if context.interruption.isAsked {
      end()
      throw ExitCode.interrupted
    }
    guard context.console.redraws, start.duration(to: .now) >= context.patience else { return }
    let line = progress.text(in: language)
    guard line != shown else { return }
    shown = line
    context.console.narrate("\r\(line)\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    if shown != nil { context.console.narrate("\r\u{1B}[K") }
    shown = nil
    context.interruption.endListening()
  }
}

/// How much of some work is done.
final class Progress: Sendable {
  /// What one case is worth.
  static let ofCase = 1_000_000

  private let total: Int
  private let done = Atomic<Int>(0)
  private let words: @Sendable (Int, Language) -> String

  /// `words` say how many percent are done.
  init(
    total: Int,
    _ words: @escaping @Sendable (Int, Language) -> String = {
      SimulationMessage.progress(percent: $0).text(in: $1)
    }
  ) {
    self.total = max(1, total)
    self.words = words
  }

  func add(_ amount: Int) { done.wrappingAdd(amount, ordering: .relaxed) }

  func text(in language: Language) -> String {
    let percent = min(100, done.load(ordering: .relaxed) * 100 / total)
    return words(percent, language)
  }
}
