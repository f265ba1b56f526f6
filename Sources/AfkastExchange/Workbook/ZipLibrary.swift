import CLibZip

/// The library that the parts of XLSX files are read with.
package enum ZipLibrary {
  /// Its version, as it says itself.
  package static var version: String { String(cString: zip_libzip_version()) }
}
