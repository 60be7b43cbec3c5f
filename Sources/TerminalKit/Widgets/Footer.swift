/// The keys that work now, on one line.
public struct Footer: Hashable, Sendable {
  /// One key and its word.
  public struct Entry: Hashable, Sendable {
    public var key: String
    public var label: String
    public var isRefused: Bool
    public var isPinned: Bool

    public init(key: String, label: String, isRefused: Bool = false, isPinned: Bool = false) {
      self.key = key
      self.label = label
      self.isRefused = isRefused
      self.isPinned = isPinned
    }

    var width: Int { displayWidth(of: key) + 1 + displayWidth(of: label) }
  }

  public var entries: [Entry]

  public init(entries: [Entry]) { self.entries = entries }

  /// Draws whole entries as long as they fit, then an ellipsis; pinned ones stay in any case.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    canvas.fill(rect.line(0))
    let area = rect.line(0).inset(left: 1)
    let shown = fitting(area.width)
    var column = area.column
    for (index, entry) in shown.enumerated() {
      if entry.isPinned, shown.count < entries.count, !shown[..<index].contains(where: \.isPinned) {
        column += canvas.write(
          String(Symbols.ellipsis), at: Point(column: column, row: area.row), role: .dimmed,
          clippedTo: area)
        column += 1
      }
      let point = Point(column: column, row: area.row)
      let used = canvas.write(
        entry.key, at: point, role: entry.isRefused ? .dimmed : .key, clippedTo: area)
      canvas.write(
        " " + entry.label, at: Point(column: column + used, row: area.row),
        role: entry.isRefused ? .dimmed : .normal, clippedTo: area)
      column += entry.width + 2
    }
    if shown.count < entries.count, !shown.contains(where: \.isPinned) {
      canvas.write(
        String(Symbols.ellipsis), at: Point(column: column, row: area.row), role: .dimmed,
        clippedTo: area)
    }
  }

  /// The entries that fit, pinned ones last.
  private func fitting(_ columns: Int) -> [Entry] {
    let pinned = entries.filter(\.isPinned)
    let others = entries.filter { !$0.isPinned }
    let all = (others + pinned).reduce(-2) { $0 + $1.width + 2 }
    if all <= columns { return others + pinned }
    var room = columns - 1 - pinned.reduce(0) { $0 + $1.width + 2 }
    var shown: [Entry] = []
    for entry in others {
      room -= entry.width + 2
      if room < 0 { break }
      shown.append(entry)
    }
    return shown + pinned
  }
}
