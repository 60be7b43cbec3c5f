/// Boxes to tick: one for a yes or no, several for a set.
public struct CheckField: Hashable, Sendable {
  /// One box.
  public struct Box: Hashable, Sendable {
    /// The stable value behind the title.
    public let id: String
    public let title: String
    public var isOn: Bool

    public init(id: String, title: String, isOn: Bool = false) {
      self.id = id
      self.title = title
      self.isOn = isOn
    }
  }

  public var boxes: [Box]
  /// The box that has the focus within the field.
  public private(set) var focus = 0
  /// Columns that ↑ and ↓ go by; the form sets it to what it draws in.
  public var width: Int

  public init(boxes: [Box], width: Int = 60) {
    self.boxes = boxes
    self.width = width
  }

  /// The values of all ticked boxes, in their order.
  public var selected: [String] { boxes.filter(\.isOn).map(\.id) }

  public mutating func update(_ event: Event) -> InputOutcome {
    guard case .key(let key) = event, !boxes.isEmpty else { return .ignored }
    switch key {
    case .char(" "), .char("x"):
      boxes[focus].isOn.toggle()
      return .changed
    case .left: return move(by: -1)
    case .right: return move(by: 1)
    case .up: return move(by: -perLine(width))
    case .down: return move(by: perLine(width))
    default: return .ignored
    }
  }

  private mutating func move(by step: Int) -> InputOutcome {
    guard boxes.indices.contains(focus + step) else { return .ignored }
    focus += step
    return .moved
  }

  /// Boxes beside each other in equal columns.
  private func perLine(_ width: Int) -> Int { max(1, (width + 2) / (boxWidth + 2)) }

  private var boxWidth: Int { 4 + (boxes.map { displayWidth(of: $0.title) }.max() ?? 0) }

  /// Rows the boxes need at a width.
  public func rows(width: Int) -> Int {
    max(1, (boxes.count + perLine(width) - 1) / perLine(width))
  }

  public func draw(in rect: Rect, isFocused: Bool, on canvas: inout Canvas) {
    canvas.fill(rect)
    let perLine = perLine(rect.width)
    for (index, box) in boxes.enumerated() where index / perLine < rect.height {
      let area = rect.line(index / perLine)
        .inset(left: index % perLine * (boxWidth + 2))
      let room = Rect(
        column: area.column, row: area.row, width: min(boxWidth, area.width), height: 1)
      let here = isFocused && index == focus
      canvas.write(
        "[\(box.isOn ? "x" : " ")] \(box.title)", in: room, role: here ? .fieldFocused : .normal)
      if here { canvas.placeCursor(at: Point(column: room.column + 1, row: room.row)) }
    }
  }
}
