import AfkastDiagnostics
import AfkastEngine
package import AfkastModel

/// The text that goes with a form, ready to be put into a mail.
package struct FormMail: Sendable {
  private let content: FormContent
  private let language: Language

  package init(_ content: FormContent, _ language: Language) {
    self.content = content
    self.language = language
  }

  /// A text for each department, with a line between them.
  package func text(attached file: String) -> String {
    content.parts.map { text(of: $0, file) }.joined(separator: "\n----\n\n")
  }

  private func text(of part: FormContent.Part, _ file: String) -> String {
    let name = FormWords.name(of: part, language)
    let subject = say(.subject(name, FormText.day(content.window.day)))
    let ask = say(.ask(values: part.values.count, tasks: part.tasks.count, file: file))
    let paragraphs = [
      subject + "\n", say(.greeting) + "\n",
      "\(ask) \(FormWords.back(content, language)) \(say(.how))\n",
    ]
    return
      (paragraphs + [values(of: part), tasks(of: part)].compactMap(\.self)
      + [say(.ending) + "\n"]).joined(separator: "\n")
  }

  private func values(of part: FormContent.Part) -> String? {
    guard !part.values.isEmpty else { return nil }
    let lines = part.values.map { value in
      let words = FormValueWords(value, language)
      let late = value.asked.state == .overdue ? " – \(say(.late))" : ""
      return "- \(words.name): \(words.periodName) (\(words.unit); \(words.caseTitle))\(late)\n"
    }
    return say(.values) + "\n" + lines.joined()
  }

  private func tasks(of part: FormContent.Part) -> String? {
    guard !part.tasks.isEmpty else { return nil }
    let lines = part.tasks.map { task in
      let what =
        switch task.item.subject {
        case .action(_, let what): what.visible
        case .milestone(_, let title): FormMessage.milestone(title.visible).text(in: language)
        case .followUp, .measurement: ""
        }
      let late = task.item.state == .overdue ? " – \(say(.late))" : ""
      return "- \(what): \(FormText.day(task.item.dueDay)) (\(task.caseTitle.visible))\(late)\n"
    }
    return say(.tasks) + "\n" + lines.joined()
  }

  private func say(_ message: FormMailMessage) -> String { message.text(in: language) }
}

/// What the text beside a form says, in each language.
enum FormMailMessage: Worded, Sendable {
  case subject(String, String), greeting, ask(values: Int, tasks: Int, file: String), how, ending
  case values, tasks, late

  var danish: String {
    switch self {
    case .subject(let department, let day):
      "Emne: Målinger og handlinger, \(department), pr. \(day)"
    case .greeting: "Hej"
    case .ask(let values, let tasks, let file):
      "Vedhæftet er skemaet \(file) med "
        + [
          values == 0 ? nil : values == 1 ? "1 måling" : "\(values) målinger",
          tasks == 0 ? nil : tasks == 1 ? "1 handling" : "\(tasks) handlinger",
        ].compactMap(\.self).joined(separator: " og ") + "."
    case .how:
      "Udfyld de gule felter i Excel, og gem filen. Lad et felt stå tomt, hvis der ikke er målt; et tomt felt er ikke nul. "
        + "Skriv ingen navne og ingen CPR-numre."
    case .values: "Der skal tal på:"
    case .tasks: "Sæt x ved det, der er gjort:"
    case .late: "over fristen"
    case .ending: "Tak for hjælpen."
    }
  }

  var english: String {
    switch self {
    case .subject(let department, let day):
      "Subject: Measurements and actions, \(department), as of \(day)"
    case .greeting: "Hello"
    case .ask(let values, let tasks, let file):
      "Attached is the form \(file) with "
        + [
          values == 0 ? nil : values == 1 ? "1 measurement" : "\(values) measurements",
          tasks == 0 ? nil : tasks == 1 ? "1 action" : "\(tasks) actions",
        ].compactMap(\.self).joined(separator: " and ") + "."
    case .how:
      "Fill in the yellow cells in Excel and save the file. Leave a cell empty if nothing was measured; an empty cell is not zero. "
        + "Write no names and no CPR numbers."
    case .values: "Values are needed of:"
    case .tasks: "Put an x beside what is done:"
    case .late: "overdue"
    case .ending: "Thank you for your help."
    }
  }
}
