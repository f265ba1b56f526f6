import AfkastInput
import AfkastModel
import ArgumentParser

/// `afkast record measurement`: a value of a KPI.
struct RecordMeasurement: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "measurement", abstract: "Record a measured value of a KPI.")

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "The KPI.") var kpi: String
  @Argument(help: "The period that it is of.") var period: String
  @Argument(help: "The value, in the KPI's own unit.") var value: String

  @Option(help: ArgumentHelp("How many were measured.", valueName: "count"))
  var n: String?
  @Option(help: ArgumentHelp("The target group that it is of.", valueName: "group"))
  var group: String?
  @Option(help: ArgumentHelp("Where the value is from.", valueName: "text"))
  var source: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let kpi = try followed.kpi(kpi)
    var measurement = Measurement(of: kpi.id, try Written.value(value, of: kpi))
    measurement.count = try n.map { try Written.read("--n", $0, WrittenOption.count) }
    measurement.group = try group.map(followed.group)
    measurement.source = try source.map { try Written.words("--source", $0) }
    let fact = try FactRecorder(followed.workspace, in: context).record(
      NewFact(
        of: followed.businessCase.id, in: try Written.period(period), .measurement(measurement)))
    FactDoubts(about: fact, in: followed.businessCase).narrate(on: context.console)
  }
}

/// `afkast record observation`: what citizens or staff say.
struct RecordObservation: ContextCommand {
  static let configuration = CommandConfiguration(
    commandName: "observation", abstract: "Record what citizens or staff say, in words.")

  @Argument(help: "The case.") var `case`: String
  @Argument(help: "The words, which name nobody.") var text: String

  @Option(help: ArgumentHelp("The KPI that it sheds light on.", valueName: "kpi"))
  var kpi: String?
  @Option(help: ArgumentHelp("Who says it: citizen, staff or register.", valueName: "voice"))
  var voice: String?
  @Option(help: ArgumentHelp("The day or other period; today if not given.", valueName: "period"))
  var on: String?
  @OptionGroup var workspace: WorkspaceOption

  func run(in context: Context) throws {
    let followed = try FollowedCase(`case`, workspace, in: context)
    let recorder = FactRecorder(followed.workspace, in: context)
    let observation = Observation(
      try Written.words("text", text), on: try kpi.map { try followed.kpi($0).id },
      voice: try voice.map { try Written.read("--voice", $0, WrittenOption.choice) })
    let period = try on.map(Written.period) ?? .day(try recorder.today())
    try recorder.record(
      NewFact(of: followed.businessCase.id, in: period, .observation(observation)))
  }
}
