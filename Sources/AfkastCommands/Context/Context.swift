package import AfkastModel

/// What a command may ask of the world, and nothing below the commands may.
package struct Context {
  /// Files and folders.
  package let files: any FileSystem
  /// Where text goes.
  package let console: any Console
  /// The present month; nil where the clock tells nonsense.
  package let presentMonth: Month?

  package init(files: any FileSystem, console: any Console, presentMonth: Month?) {
    self.files = files
    self.console = console
    self.presentMonth = presentMonth
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
  /// Whether data could not be written.
  var hasFailed: Bool { get }
}
