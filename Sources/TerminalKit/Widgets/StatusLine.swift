/// One message about what has just happened.
///
/// It stays until the next key; the screen drops it there, never after a time.
public struct StatusLine: Hashable, Sendable {
  public var text: String
  public var role: Role

  public init(_ text: String, role: Role = .normal) {
    self.text = text
    self.role = role
  }

  /// Draws the message behind the sign of its role, so that no meaning hangs on colour.
  ///
  /// - Parameter rowsAbove: how many rows above the line a long message may cover.
  public func draw(in rect: Rect, rowsAbove: Int = 0, on canvas: inout Canvas) {
    let sign: String =
      switch role {
      case .warning: "\(Symbols.warning) "
      case .error: "\(Symbols.error) "
      case .success: "\(Symbols.success) "
      default: ""
      }
    let lines = (sign + text).wrapped(to: rect.width - 2)
    let above = min(lines.count - 1, rowsAbove, rect.row)
    for row in 0...above {
      let line = Rect(
        column: rect.column, row: rect.row - above + row, width: rect.width, height: 1)
      canvas.fill(line, role: .normal)
      let rest = row == above ? lines[row...].joined(separator: " ") : lines[row]
      canvas.write(rest, in: line.inset(left: 1), role: role)
    }
  }
}
