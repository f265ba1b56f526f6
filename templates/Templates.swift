/// The folder `templates/`, compiled in, so that the program runs from anywhere.
package enum Templates {
  /// The case scaffolds, by name, in the order that people choose from.
  package static let cases: [(name: String, bytes: [UInt8])] = [
    ("blank", PackageResources.blank_yaml),
    ("digitalisation", PackageResources.digitalisation_yaml),
    ("energy", PackageResources.energy_yaml),
    ("employment", PackageResources.employment_yaml),
    ("prevention", PackageResources.prevention_yaml),
    ("welfare-technology", PackageResources.welfare_technology_yaml),
  ]

  /// The Mustache templates of reports, by name.
  package static let reports: [(name: String, bytes: [UInt8])] = [
    ("page", PackageResources.page_mustache),
    ("logo", PackageResources.logo_mustache),
    ("intro", PackageResources.intro_mustache),
    ("footer", PackageResources.footer_mustache),
    ("case", PackageResources.case_mustache),
    ("portfolio", PackageResources.portfolio_mustache),
    ("board", PackageResources.board_mustache),
    ("council", PackageResources.council_mustache),
  ]

  /// The style sheet of every report.
  package static let reportStyle = PackageResources.page_css
}
