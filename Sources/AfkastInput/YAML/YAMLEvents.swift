import AfkastDiagnostics
import CLibYAML

/// What libyaml says next.
///
/// The only file that sees libyaml.
struct YAMLEvent {
  enum Kind {
    case document
    case scalar(String, isPlain: Bool)
    case mapping(isFlow: Bool)
    case sequence
    case alias
    /// The end of a mapping or sequence.
    case end
    case endOfStream
  }

  let kind: Kind
  let range: SourceRange
  let hasAnchor: Bool
  let hasTag: Bool
}

/// A syntax error as libyaml words it.
struct YAMLSyntaxError: Error {
  let problem: String
  let position: SourcePosition
}

/// Reads the events of a text one by one.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Starts reading; the bytes must outlive the reader.
  ///
  /// Nil if there is no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event that says something about the tree.
  func next() throws(YAMLSyntaxError) -> YAMLEvent {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw syntaxError() }
      defer { yaml_event_delete(&event) }
      if let kind = kind(of: event) { return YAMLEvent(kind, event) }
    }
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind? {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      .document
    case YAML_SCALAR_EVENT:
      .scalar(
        String(
          decoding: UnsafeBufferPointer(
            start: event.data.scalar.value, count: event.data.scalar.length), as: UTF8.self),
        isPlain: event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_MAPPING_START_EVENT:
      .mapping(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_START_EVENT: .sequence
    case YAML_ALIAS_EVENT: .alias
    case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: .end
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT: .endOfStream
    default: nil
    }
  }

  private func syntaxError() -> YAMLSyntaxError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "unknown problem"
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    // What is never closed is best seen where it opens.
    let isUnclosed = context.contains("quoted scalar") && problem.contains("end of stream")
    return YAMLSyntaxError(
      problem: problem,
      position: SourcePosition(
        isUnclosed ? parser.pointee.context_mark : parser.pointee.problem_mark))
  }
}

extension YAMLEvent {
  fileprivate init(_ kind: Kind, _ event: yaml_event_t) {
    self.kind = kind
    range = SourceRange(SourcePosition(event.start_mark), upTo: SourcePosition(event.end_mark))
    switch event.type {
    case YAML_SCALAR_EVENT:
      hasAnchor = event.data.scalar.anchor != nil
      hasTag = event.data.scalar.tag != nil
    case YAML_MAPPING_START_EVENT:
      hasAnchor = event.data.mapping_start.anchor != nil
      hasTag = event.data.mapping_start.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      hasAnchor = event.data.sequence_start.anchor != nil
      hasTag = event.data.sequence_start.tag != nil
    default:
      hasAnchor = false
      hasTag = false
    }
  }
}

extension SourcePosition {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}
