import AfkastDiagnostics

extension String {
  /// The text on one line, control characters made visible, long text cut.
  var visibleShort: String {
    let shown = visible
    return shown.count > 40 ? String(shown.prefix(40)) + "…" : shown
  }
}
