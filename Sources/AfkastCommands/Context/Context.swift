package import AfkastModel

/// What a command may ask of the world, and nothing below the commands may.
package struct Context {
  /// Files and folders.
  package let files: any FileSystem
  /// Where text goes.
  package let console: any Console
  /// The present month; nil where the clock tells nonsense.
  package let presentMonth: Month?
  /// How the user asks to stop.
  package let interruption: any Interruption
  /// How long work may last before its progress is shown.
  package let patience: Duration

  /// The present moment; nil where the clock tells nonsense.
  package let presentTime: () -> RecordingTime?
  /// Who is at the keyboard, by the name that they are logged in by; nil if that cannot be told.
  package let userName: String?
  /// The folders in which programs are looked for, with colons between.
  package let searchPath: String

  package init(
    files: any FileSystem, console: any Console, presentMonth: Month?,
    interruption: any Interruption = NoInterruption(), patience: Duration = .milliseconds(500),
    presentTime: @escaping () -> RecordingTime? = { nil }, userName: String? = nil,
    searchPath: String = ""
  ) {
    self.files = files
    self.console = console
    self.presentMonth = presentMonth
    self.interruption = interruption
    self.patience = patience
    self.presentTime = presentTime
    self.userName = userName
    self.searchPath = searchPath
  }
}

/// A terminal, or what stands in for one.
package protocol Console: AnyObject {
  /// Writes data.
  func write(_ text: String)
  /// Writes narration: progress, mistakes, advice.
  func narrate(_ text: String)
  /// Whether narration may be coloured.
  var colours: Bool { get }
  /// Whether narration goes to a terminal that can draw a line anew.
  var redraws: Bool { get }
  /// Whether data could not be written.
  var hasFailed: Bool { get }
  /// Whether that is because whoever read it has read enough, as `head` does.
  var isClosed: Bool { get }
}

extension Console {
  package var isClosed: Bool { false }
  package var redraws: Bool { false }
}
