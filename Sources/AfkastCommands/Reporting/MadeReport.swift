import AfkastDocuments
import AfkastModel


/// A report that can be made, and what its file is called.
struct MadeReport: Sendable {
  /// The name of its file without an ending: letters, digits and hyphens.
  let name: String
  let municipality: String?
  /// Makes the content, on any thread.
  let page: @Sendable () throws -> Page
}
