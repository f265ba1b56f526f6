/// Something that happened to a case and was written down: never changed, never deleted.
public struct Fact: Sendable, Hashable {
  /// Its place in the order of recording.
  public let id: FactID
  /// What it was recorded together with.
  public let batch: BatchID
  /// When, and by whom.
  public let recording: Recording
  /// The case that it is about.
  public let caseID: CaseID
  /// The time that it is about.
  public let period: Period
  /// What happened.
  public let content: FactContent
  /// The earlier fact that this one takes the place of, and why; nil for a fact of its own.
  public let correction: Correction?
  /// The row of a file that it comes from; nil if it was recorded by hand.
  public let row: FileRow?

  /// Makes a fact.
  public init(
    id: FactID, batch: BatchID, recording: Recording, caseID: CaseID, period: Period,
    content: FactContent, correction: Correction? = nil, row: FileRow? = nil
  ) {
    self.id = id
    self.batch = batch
    self.recording = recording
    self.caseID = caseID
    self.period = period
    self.content = content
    self.correction = correction
    self.row = row
  }
}

/// A fact that is to be recorded: its number, batch and time are given when it is.
public struct NewFact: Sendable, Hashable {
  /// The case that it is about.
  public let caseID: CaseID
  /// The time that it is about.
  public let period: Period
  /// What happened.
  public let content: FactContent
  /// The earlier fact that this one takes the place of, and why; nil for a fact of its own.
  public let correction: Correction?

  /// Makes a fact that nobody has recorded yet.
  public init(
    of caseID: CaseID, in period: Period, _ content: FactContent, correcting: Correction? = nil
  ) {
    self.caseID = caseID
    self.period = period
    self.content = content
    correction = correcting
  }
}

/// The number of a fact: 1 for the first one recorded, without gaps.
public struct FactID: Sendable, Hashable {
  /// The number, at least 1.
  public let number: Int64

  /// Makes a number; nil below 1.
  public init?(_ number: Int64) {
    guard number >= 1 else { return nil }
    self.number = number
  }
}

extension FactID: Comparable {
  /// Orders by recording.
  public static func < (left: FactID, right: FactID) -> Bool { left.number < right.number }
}

extension BatchID: Comparable {
  /// Orders by recording.
  public static func < (left: BatchID, right: BatchID) -> Bool { left.number < right.number }
}

/// The number of what was recorded together, as one import: 1 for the first.
public struct BatchID: Sendable, Hashable {
  /// The number, at least 1.
  public let number: Int64

  /// Makes a number; nil below 1.
  public init?(_ number: Int64) {
    guard number >= 1 else { return nil }
    self.number = number
  }
}

/// When something was recorded, and by whom.
public struct Recording: Sendable, Hashable {
  /// The moment; never before that of an earlier fact.
  public let time: RecordingTime
  /// The name that the recorder is logged in by, or gave.
  public let recorder: String

  /// Makes it.
  public init(at time: RecordingTime, by recorder: String) {
    self.time = time
    self.recorder = recorder
  }
}

/// Which fact another takes the place of, and why.
public struct Correction: Sendable, Hashable {
  /// The fact that was wrong; it stays visible.
  public let corrected: FactID
  /// Why it was wrong, in words.
  public let reason: String

  /// Makes it.
  public init(of corrected: FactID, because reason: String) {
    self.corrected = corrected
    self.reason = reason
  }
}
