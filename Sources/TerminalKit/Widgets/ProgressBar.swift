/// How far a long piece of work is, as a bar between two texts.
public struct ProgressBar: Hashable, Sendable {
  /// What is being done, before the bar.
  public var title: String
  /// Count, rate and time left, behind the bar.
  public var detail: String
  /// From 0 to 1.
  public var fraction: Double

  public init(title: String, detail: String, fraction: Double) {
    self.title = title
    self.detail = detail
    self.fraction = fraction
  }

  /// The percentage is rounded down, so that 100 % means done.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let area = rect.line(0)
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let known = min(1, max(0, fraction.isNaN ? 0 : fraction))
    let number = String(Int(known * 100)).padded(to: 3, alignment: .trailing) + " %"
    let behind = detail.isEmpty ? number : "\(number)  \(detail)"
    let texts = displayWidth(of: title) + displayWidth(of: behind) + 4
    let width = min(30, area.width - texts)
    guard width >= 5 else {
      canvas.write("\(title)  \(behind)", in: area)
      return
    }
    let full = Int(known * Double(width))
    let bar =
      String(repeating: Symbols.barFull, count: full)
      + String(repeating: Symbols.barEmpty, count: width - full)
    canvas.write(
      StyledLine([Span(title + "  "), Span(bar, .accent), Span("  " + behind)]), in: area)
  }
}
