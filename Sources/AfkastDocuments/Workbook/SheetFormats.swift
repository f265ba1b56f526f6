import CXlsxWriter

/// The formats of a file, each made once.
final class SheetFormats {
  typealias Format = UnsafeMutablePointer<lxw_format>

  private let file: UnsafeMutablePointer<lxw_workbook>
  private var known: [SheetStyle: Format] = [:]

  init(_ file: UnsafeMutablePointer<lxw_workbook>) {
    self.file = file
  }

  /// The format of a style; nil for what needs none.
  func format(_ style: SheetStyle) -> Format? {
    if style == SheetStyle() { return nil }
    if let format = known[style] { return format }
    guard let format = workbook_add_format(file) else { return nil }
    if style.format != .general { format_set_num_format(format, style.format.code) }
    if style.wraps { format_set_text_wrap(format) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    set(style.role, on: format)
    known[style] = format
    return format
  }

  /// Dark on light, so that contrast is above 7:1.
  private func set(_ role: SheetStyle.Role, on format: Format) {
    switch role {
    case .body: break
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 14)
    case .heading:
      format_set_bold(format)
      format_set_bg_color(format, 0xE6EBF0)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .total:
      format_set_bold(format)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
    case .input:
      format_set_unlocked(format)
      format_set_bg_color(format, 0xFFF8DC)
      format_set_border(format, UInt8(LXW_BORDER_HAIR.rawValue))
    case .notice: format_set_bold(format)
    case .help:
      format_set_italic(format)
      format_set_font_size(format, 9)
      format_set_font_color(format, 0x4A4A4A)
    }
  }
}
