package import AfkastEngine
package import AfkastExchange
package import AfkastModel

/// Why a file is not read as a form.
package enum FormFileProblem: Error, Sendable, Hashable {
  /// It is no workbook that can be read.
  case file(FileProblem)
  /// It is a workbook, and no form of this workspace.
  case form(FormRefusal)
  /// It cannot be read at all, as the system words it.
  case missing(String)
}

/// A value that is asked about, and whether the numbers that it is held against may be shown.
package struct FormDoubt: Sendable, Hashable {
  let distant: DistantValue
  let isHidden: Bool

  package init(_ distant: DistantValue, isHidden: Bool) {
    self.distant = distant
    self.isHidden = isHidden
  }
}

/// What came of reading files of forms, and of recording them.
package struct FormImportPreview: Sendable {
  /// One file.
  package struct File: Sendable {
    let path: String
    /// Nil where nothing could be understood of it.
    let summary: FormSummary?
    let problem: FormFileProblem?
    let fingerprint: String?
    /// The batch that it became; nil where nothing was new or to be recorded.
    let batch: Batch?

    package init(
      _ path: String, _ result: Result<FormSummary, FormFileProblem>, fingerprint: String? = nil,
      batch: Batch? = nil
    ) {
      self.path = path
      self.fingerprint = fingerprint
      self.batch = batch
      switch result {
      case .success(let summary): (self.summary, problem) = (summary, nil)
      case .failure(let problem): (summary, self.problem) = (nil, problem)
      }
    }

    var isSound: Bool { problem == nil && summary?.isSound != false }
  }

  let files: [File]
  let doubts: [FormPlace: FormDoubt]
  let isRecorded: Bool
  private let titles: [DepartmentID: String]
  private let batches: [Batch]

  /// `batches` are all that there are now.
  package init(
    _ files: [File], doubts: [FormPlace: FormDoubt], departments: [Department],
    batches: [Batch], isRecorded: Bool
  ) {
    self.files = files
    self.doubts = doubts
    self.batches = batches
    self.isRecorded = isRecorded
    titles = Dictionary(
      departments.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether nothing is refused or asked about.
  package var isSound: Bool { files.allSatisfy(\.isSound) }

  /// Whether nothing is wrong but that files are missing.
  package var isOnlyMissingFiles: Bool {
    files.filter { !$0.isSound }.allSatisfy { file in
      if case .missing? = file.problem { true } else { false }
    }
  }

  /// What people call a department.
  func title(of department: DepartmentID) -> String { titles[department] ?? department.text }

  /// An earlier batch that is of the same file, byte for byte, and stands.
  func sameFile(as file: File) -> Batch? {
    file.fingerprint.flatMap { batches.standing(of: $0, except: file.batch) }
  }

  func count(_ number: (FormSummary) -> Int) -> Int {
    files.compactMap(\.summary).reduce(0) { $0 + number($1) }
  }
}

extension FormFault {
  /// The command that puts the fact right that says otherwise; nil if none does.
  func correction(because reason: String) -> String? {
    guard case .differs(let fact, let measurement) = problem else { return nil }
    return measurement.correction(of: fact, because: reason)
  }
}
