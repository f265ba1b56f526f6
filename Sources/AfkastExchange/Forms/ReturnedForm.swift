package import AfkastModel

/// A file of forms that came back, as it was understood by itself.
package struct ReturnedForm: Sendable {
  /// The file, as the user named it.
  package let file: String
  /// The forms in it, in the order of its sheets.
  package internal(set) var stamps: [FormStamp] = []
  /// The roles that filled it in, each once.
  package internal(set) var reporters: [String] = []
  /// What may be recorded.
  package internal(set) var answers: [FormAnswer] = []
  /// What may not, in the order of the sheets.
  package internal(set) var faults: [FormFault] = []
  /// Rows without an answer, and where it would stand: nothing was measured, which is not zero.
  package internal(set) var empty: [(row: FormRowID, place: FormPlace)] = []
  /// Rows that were sent and have not come back.
  package internal(set) var lost: [FormRowID] = []
  /// Answers that another cell gives too, and that stands there.
  package internal(set) var repeated: [(answer: FormAnswer, place: FormPlace)] = []

  init(file: String) {
    self.file = file
  }

  /// The cases that it is about.
  package var cases: Set<CaseID> { Set(answers.map(\.row.caseID)) }
}

extension [ReturnedForm] {
  /// Puts the files beside each other: cells that contradict each other are all left out, and of those that
  /// say the same the first one counts.
  package func heldTogether() -> [ReturnedForm] {
    let measured = flatMap { $0.answers }.compactMap { answer in
      answer.measured.map { (answer, $0) }
    }
    let byPlace = Dictionary(grouping: measured) { $0.1.place }
    var seen: [RowIdentity: FormPlace] = [:]
    var places: [ReadMeasurement.Place: FormPlace] = [:]
    return map { form in
      var form = form
      let answers = form.answers
      form.answers = []
      for answer in answers {
        if let measured = answer.measured {
          let others = byPlace[measured.place] ?? []
          if let other = others.first(where: {
            !$0.1.measurement.agrees(with: measured.measurement)
          }) {
            form.faults.append(
              FormFault(
                place: answer.place, problem: .contradicts(other.0.place),
                excerpt: measured.excerpt,
                row: answer.row))
            continue
          }
          if let first = places[measured.place] {
            form.repeated.append((answer, first))
            continue
          }
          places[measured.place] = answer.place
        } else if let first = seen[answer.identity] {
          form.repeated.append((answer, first))
          continue
        }
        seen[answer.identity] = answer.place
        form.answers.append(answer)
      }
      return form
    }
  }
}
