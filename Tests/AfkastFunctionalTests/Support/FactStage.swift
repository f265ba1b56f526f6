import Testing

extension Stage {
  /// The case that facts are recorded of.
  static let factCase = """
    afkast: 1
    id: devices
    title: Dispensers
    start: 2027-01
    horizon: 3 years
    costs:
      - { id: purchase, kind: investment, amount: 1.2 mkr, in: 2027-01 }

    """

  /// A stage with a workspace in a folder: one case, and a store that holds nothing yet.
  static func forFacts(in folder: String = ".") throws -> Stage {
    let stage = try Stage()
    try stage.write("language: en\n", to: "\(folder)/afkast.yaml")
    try stage.write(factCase, to: "\(folder)/devices.yaml")
    #expect(stage.run(["init", folder]).exitCode == 0)
    return stage
  }
}
