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
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect.line(0), role: .normal)
    let sign: String =
      switch role {
      case .warning: "\(canvas.symbols.warning) "
      case .error: "\(canvas.symbols.error) "
      case .success: "\(canvas.symbols.success) "
      default: ""
      }
    canvas.write(sign + text, in: rect.inset(left: 1), role: role)
  }
}
