import CPango

/// Fonts and the pages being drawn: measures and breaks text for the layout, draws it for the PDF.
///
/// Making the first one loads Pango and the fonts, which takes some 30 ms; keep it for several papers. Not for use from
/// several threads at once.
public final class Typesetter {
  private let press: OpaquePointer
  private var numbers: [TextStyle: Int32] = [:]
  private var advances: [TextStyle: Advances] = [:]
  /// Room for the lines of one broken text; grows when a text has more.
  private var lines = [cpango_line](repeating: cpango_line(), count: 64)

  /// Loads Pango, once in the life of the program.
  /// - Throws: `PaperFailure.drawing` where it is not installed. cpango_problem
  public static func prepare() throws(PaperFailure) {
    if let problem = cpango_problem() { throw .drawing(reason: String(cString: problem)) }
  }

  /// - Precondition: Pango can be loaded; ask `prepare` where it may be missing.
  public init() {
    guard let press = cpango_press_new() else { preconditionFailure("no memory for fonts") }
    self.press = press
  }

  deinit { cpango_press_free(press) }

  /// The width of a text on one line, never less than what it takes when drawn.
  ///
  /// Adds up the advances of its characters, without kerning, wherever characters stand alone;
  /// anything else is shaped.
  func width(of text: String, in style: TextStyle) -> Double {
    let number = number(of: style)
    return advances[style, default: Advances()].width(of: text) { shaped in
      var shaped = shaped
      return shaped.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          cpango_width(press, number, $0.baseAddress, $0.count)
        }
      }
    }
  }

  /// The lines of a text in a column of this width; always at least one, together the whole text
  /// but for the spaces and line ends between them. cpango_break
  func lines(of text: String, in style: TextStyle, width: Double) -> [String] {
    if !text.utf8.contains(0x0A), self.width(of: text, in: style) <= width + 0.01 { return [text] }
    var text = text
    let number = number(of: style)
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var count = lines.count
        repeat {
          if count > lines.count { lines = Array(repeating: cpango_line(), count: count) }
          count = cpango_break(
            press, number, characters.baseAddress, characters.count, width, &lines, lines.count)
        } while count > lines.count
        return lines[..<count].map { line in
          let start = Int(line.start)
          let part = bytes[start..<start + Int(line.length)]
          return String(decoding: part, as: UTF8.self).trimmingTrailingSpaces
        }
      }
    }
  }

  func begin(width: Double, height: Double, title: String, created: String) {
    cpango_begin(press, width, height, title, created)
  }

  func draw(_ mark: Document.Mark) {
    switch mark {
    case .line(let line):
      let number = number(of: line.style)
      var text = line.text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          cpango_text(
            press, number, line.x, line.baseline, line.isTrailing, line.style.tone.grey,
            $0.baseAddress, $0.count)
        }
      }
    case .rule(let rule):
      cpango_rule(press, rule.from, rule.to, rule.y, rule.weight, rule.tone.grey)
    case .box(let box):
      cpango_box(press, box.x, box.y, box.side, 0.7, Tone.ink.grey)
    }
  }

  func endPage() { cpango_end_page(press) }

  /// The bytes of the PDF. cpango_finish
  func finish() throws(PaperFailure) -> [UInt8] {
    var bytes: UnsafePointer<UInt8>?
    var length = 0
    if let reason = cpango_finish(press, &bytes, &length) {
      throw .drawing(reason: String(cString: reason))
    }
    return Array(UnsafeBufferPointer(start: bytes, count: length))
  }

  private func number(of style: TextStyle) -> Int32 {
    if let number = numbers[style] { return number }
    let family = "DejaVu Sans, Noto Sans, sans-serif"
    let number = cpango_style(press, family, style.size, style.isBold, style.isCondensed)
    numbers[style] = number
    return number
  }
}

extension String {
  var trimmingTrailingSpaces: String {
    guard last == " " else { return self }
    return String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
