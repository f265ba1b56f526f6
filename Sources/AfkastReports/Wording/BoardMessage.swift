import AfkastModel

/// What a board says, in each language.
enum BoardMessage: Worded, Sendable {
  case title(String?, Month), nothing(Month)
  /// How many KPIs there are, how many of them ask for attention, and what is overdue.
  case summary(kpis: Int, asking: Int, measurements: Int, tasks: Int)
  case kpisCaption, noKPIs, caseColumn, assuranceColumn, ownerColumn
  case tasksCaption, noTasks, taskColumn, byColumn, stateColumn
  case legend

  var danish: String {
    switch self {
    case .title(let name, let month):
      (name.map { "Tavle: \($0), " } ?? "Tavle, ") + MonthText(.danish).long(month)
    case .nothing(let month): "Ingen forvaltning har KPI'er i \(MonthText(.danish).long(month))."
    case .summary(let kpis, let asking, let measurements, let tasks):
      "\(kpis == 1 ? "1 KPI" : "\(kpis) KPI'er"), heraf \(asking) at tale om; over fristen er \(measurements) "
        + "\(measurements == 1 ? "måling" : "målinger") og \(tasks) "
        + "\(tasks == 1 ? "opgave" : "opgaver")."
    case .kpisCaption: "KPI'er, de presserende først"
    case .noKPIs: "Ingen KPI'er i indsatser, der kører."
    case .caseColumn: "Indsats"
    case .assuranceColumn: "Nås målet?"
    case .ownerColumn: "Ansvarlig"
    case .tasksCaption: "Aftaler og milepæle, de overskredne først"
    case .noTasks: "Ingen åbne aftaler eller milepæle."
    case .taskColumn: "Hvad"
    case .byColumn: "Senest"
    case .stateColumn: "Frist"
    case .legend:
      "▲ ▼ bedre end tilfældige udsving (op, ned) · ◆ værre end tilfældige udsving · ■ mere end tilfældige udsving · "
        + "● svinger som før · ○ kan ikke siges endnu"
    }
  }

  var english: String {
    switch self {
    case .title(let name, let month):
      (name.map { "Board: \($0), " } ?? "Board, ") + MonthText(.english).long(month)
    case .nothing(let month): "No department has KPIs in \(MonthText(.english).long(month))."
    case .summary(let kpis, let asking, let measurements, let tasks):
      "\(kpis) KPI\(kpis == 1 ? "" : "s"), \(asking) of them to talk about; overdue: \(measurements) "
        + "measurement\(measurements == 1 ? "" : "s") and \(tasks) task\(tasks == 1 ? "" : "s")."
    case .kpisCaption: "KPIs, the pressing ones first"
    case .noKPIs: "No KPI in a case that runs."
    case .caseColumn: "Case"
    case .assuranceColumn: "Will the target be met?"
    case .ownerColumn: "Owner"
    case .tasksCaption: "Actions and milestones, the overdue ones first"
    case .noTasks: "No open actions or milestones."
    case .taskColumn: "What"
    case .byColumn: "By"
    case .stateColumn: "When"
    case .legend:
      "▲ ▼ better than chance swings (up, down) · ◆ worse than chance swings · ■ more than chance swings · "
        + "● swings as before · ○ cannot be told yet"
    }
  }
}
