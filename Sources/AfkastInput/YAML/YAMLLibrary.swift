import CLibYAML

/// The library that YAML is read with.
package enum YAMLLibrary {
  /// Its version, as it says itself.
  package static var version: String { String(cString: yaml_get_version_string()) }
}
