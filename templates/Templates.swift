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
}
