import AfkastModel

/// Reads the implementation agreement.
struct MilestonesDecoder {
  private let fields: Fields
  private let names: CaseNames

  init(_ fields: Fields, names: CaseNames) {
    self.fields = fields
    self.names = names
  }

  func decode() -> [Milestone] {
    var ids = UniqueIDs<Milestone>(mistakes: fields.mistakes)
    return fields.list("milestones").compactMap { node in
      guard let fields = Fields(node, CaseSchema.milestone, mistakes: fields.mistakes) else {
        return nil
      }
      let id = ids.take(fields)
      let title = fields.requiredText("title")
      let by = fields.requiredValue("by", MonthParser.parse)
      let (department, owner) = (names.department(fields), fields.text("owner"))
      guard let id, let title, let by else { return nil }
      var milestone = Milestone(id: id, title: title, by: by)
      milestone.department = department
      milestone.owner = owner
      return milestone
    }
  }
}
