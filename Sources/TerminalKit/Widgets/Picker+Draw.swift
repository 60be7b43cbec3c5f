extension Picker {
  /// Draws title, filter line, options and, where the selected one is refused, the reason.
  ///
  /// - Parameter empty: the sentence for a filter that nothing fits.
  public func draw(in rect: Rect, empty: String, on canvas: inout Canvas) {
    guard !rect.isEmpty else { return }
    canvas.fill(rect)
    canvas.write(title, in: rect.line(0).inset(left: 1, right: 1), role: .heading)
    let listed = rect.inset(top: 2, bottom: reasonRows)
    let found = found
    let index = found.firstIndex { $0.id == selected } ?? 0
    let first = max(0, min(max(top, index - listed.height + 1), index))
    if found.isEmpty { canvas.write(empty, in: listed.inset(left: 3), role: .dimmed) }
    for (line, option) in found.dropFirst(first).prefix(listed.height).enumerated() {
      draw(option, in: listed.line(line), on: &canvas)
    }
    let refusal = found.first { $0.id == selected }?.refusal
    if let refusal, listed.height > 0 {
      canvas.write(
        "\(Symbols.warning) \(refusal)", in: rect.line(rect.height - 1).inset(left: 1),
        role: .warning)
    }
    filter.draw(in: rect.line(1).inset(left: 3, right: 1), isFocused: true, on: &canvas)
    canvas.write("/", in: rect.line(1).inset(left: 1), role: .key)
  }

  /// One row is kept for reasons where any option has one, so that the list stands still.
  private var reasonRows: Int { options.contains { $0.refusal != nil } ? 1 : 0 }

  private func draw(_ option: PickerOption<ID>, in line: Rect, on canvas: inout Canvas) {
    let isSelected = option.id == selected
    let role: Role = isSelected ? .selected : option.refusal != nil ? .dimmed : .normal
    canvas.fill(line, role: role)
    let signs = (
      isSelected ? Symbols.selection : " ",
      marked.contains(option.id) ? Symbols.mark : " "
    )
    canvas.write("\(signs.0)\(signs.1)", in: line, role: role)
    let detail = displayWidth(of: option.detail)
    let body = line.inset(left: 3, right: 1)
    canvas.write(
      option.title, in: body.inset(right: detail == 0 ? 0 : detail + 1), role: role)
    canvas.write(
      option.detail, in: body, role: isSelected ? .selected : .dimmed, alignment: .trailing)
  }
}
