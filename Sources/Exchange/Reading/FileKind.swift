/// What a file is that is no text, told by its first bytes whatever its name says.
public enum FileKind: Equatable, Sendable {
  /// An Excel workbook since 2007.
  case workbook
  /// A LibreOffice or OpenOffice spreadsheet.
  case openDocument
  /// An Excel workbook before 2007.
  case oldWorkbook
  /// A web page, which some programs name `.xls`.
  case page
  /// An XML file, as Excel 2003 wrote workbooks.
  case markup
  case pdf
  /// Something packed that is no workbook.
  case archive

  /// The kind of a file that begins so; nothing for what may be a list.
  init?(_ head: some Collection<UInt8>) {
    let text = String(decoding: head.prefix(4_096), as: UTF8.self)
    if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldWorkbook
    } else if head.starts(with: "PK\u{3}\u{4}".utf8) {
      self =
        text.contains("opendocument") || text.contains("vnd.oasis")
        ? .openDocument
        : text.contains("[Content_Types]") || text.contains("xl/") ? .workbook : .archive
    } else if head.starts(with: [0x1F, 0x8B]) {
      self = .archive
    } else if head.starts(with: "%PDF".utf8) {
      self = .pdf
    } else {
      let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(16).lowercased()
      if ["<html", "<!doctype html", "<table", "<head", "<body"].contains(where: start.hasPrefix) {
        self = .page
      } else if start.hasPrefix("<?xml") || start.hasPrefix("<workbook") {
        self = .markup
      } else {
        return nil
      }
    }
  }
}
