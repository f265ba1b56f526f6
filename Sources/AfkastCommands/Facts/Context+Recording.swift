import AfkastDiagnostics
import AfkastModel
import ArgumentParser

extension Context {
  /// The moment that something is recorded at; ends the command where the clock tells none.
  func recordingTime() throws -> RecordingTime {
    if let time = presentTime() { return time }
    throw failure("The clock does not tell the time, so nothing is recorded.", ExitCode(70))
  }

  /// Who records; ends the command where that cannot be told.
  func recorderName() throws -> String {
    guard let name = userName, !name.visible.isEmpty else {
      throw failure(
        "Nobody is logged in by a name, so nothing is recorded.",
        hint: "set AFKAST_USER to who records", ExitCode(64))
    }
    return name.visible
  }

  /// Says that the clock was behind the newest fact, if it was.
  func note(_ clockWasBehind: RecordingTime?) {
    guard let clockWasBehind else { return }
    console.narrate(
      "Note: the clock is behind the newest fact, so this one is recorded at \(clockWasBehind) too.\n"
    )
  }
}
