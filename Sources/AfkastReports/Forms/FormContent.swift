package import AfkastEngine
package import AfkastExchange
package import AfkastModel

/// What departments are asked for on a day: values of KPIs, and what was to be done.
package struct FormContent: Sendable {
  /// A value that is asked for.
  package struct Value: Sendable {
    let asked: AskedMeasurement
    let kpi: KPI
    let report: KPIReport

    package init(_ asked: AskedMeasurement, of kpi: KPI, _ report: KPIReport) {
      self.asked = asked
      self.kpi = kpi
      self.report = report
    }
  }

  /// An action or a milestone.
  package struct Task: Sendable {
    let item: DueItem
    let caseTitle: String

    package init(_ item: DueItem, caseTitle: String) {
      self.item = item
      self.caseTitle = caseTitle
    }
  }

  /// What one department is asked for.
  package struct Part: Sendable {
    /// Nil for what belongs to no department.
    package let department: DepartmentID?
    /// What people call it; nil where nothing says so.
    let title: String?
    package var values: [Value] = []
    package var tasks: [Task] = []

    package init(_ department: DepartmentID?, title: String?) {
      self.department = department
      self.title = title
    }
  }

  /// To whom a form goes back, and by when.
  package struct Return: Sendable {
    /// Nil for whoever sent it.
    let recipient: String?
    let day: Day

    package init(to recipient: String?, by day: Day) {
      self.recipient = recipient
      self.day = day
    }
  }

  package let parts: [Part]
  let workspace: FormWorkspace
  let window: DueList.Window
  let back: Return

  package init(
    _ parts: [Part], in workspace: FormWorkspace, _ window: DueList.Window, back: Return
  ) {
    self.parts = parts
    self.workspace = workspace
    self.window = window
    self.back = back
  }
}

extension FormContent.Value {
  /// What its row is about.
  var id: FormRowID {
    FormRowID(
      report.businessCase.id,
      .measurement(
        kpi.id, group: asked.group, period: asked.period, unit: kpi.counts.text))
  }
}

extension FormContent.Task {
  /// What its row is about; nil for what no form asks for.
  var id: FormRowID? {
    switch item.subject {
    case .action(let fact, _): FormRowID(item.caseID, .action(fact))
    case .milestone(let milestone, _): FormRowID(item.caseID, .milestone(milestone))
    case .followUp, .measurement: nil
    }
  }
}

extension FormContent.Part {
  /// What its rows are about, in their order.
  var ids: [FormRowID] { values.map(\.id) + tasks.compactMap(\.id) }
}
