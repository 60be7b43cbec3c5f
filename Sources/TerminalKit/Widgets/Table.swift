/// What became of a movement in a table.
public enum TableOutcome: Hashable, Sendable {
  case moved
  /// The rows at hand do not reach so far: the screen loads those that lie there, puts them in and
  /// repeats the movement.
  case needsRows(Movement)
  /// There is nowhere to go.
  case unchanged
}

/// A window of rows of a list that may be as long as a country's.
///
/// The screen puts in the rows around the selection and says whether more lie outside; the table
/// keeps the selection by id.
/// - Invariant: as long as there are rows, one of them is selected.
public struct Table<ID: Hashable & Sendable>: Sendable {
  public var columns: [TableColumn]
  public private(set) var rows: [TableRow<ID>] = []
  /// Whether rows lie before and after those at hand.
  public private(set) var hasBefore = false
  public private(set) var hasAfter = false
  public private(set) var selected: ID?
  /// Index of the first row that is shown.
  public private(set) var top = 0
  /// Rows that are shown at once; the screen sets it when the size changes.
  public var height: Int {
    didSet { settle() }
  }

  public init(columns: [TableColumn], height: Int = 20) {
    self.columns = columns
    self.height = height
  }

  /// Index of the selected row among the rows at hand.
  public var selectedIndex: Int? { rows.firstIndex { $0.id == selected } }

  /// Puts other rows in. The selection stays on its row and its row where it is on the screen; if
  /// the row is gone, the one in its place is selected.
  public mutating func setRows(
    _ rows: [TableRow<ID>], hasBefore: Bool = false, hasAfter: Bool = false
  ) {
    let index = selectedIndex ?? 0
    let offset = index - top
    self.rows = rows
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
    let place = selectedIndex ?? min(index, rows.count - 1)
    selected = rows.indices.contains(place) ? rows[place].id : nil
    top = place - offset
    settle()
  }

  /// Selects a row; one that is not at hand leaves the selection as it is.
  public mutating func select(_ id: ID) {
    guard rows.contains(where: { $0.id == id }) else { return }
    selected = id
    settle()
  }

  /// Marks or unmarks a row that is at hand, for its looks; the marks themselves are the screen's.
  public mutating func setMarked(_ isMarked: Bool, _ id: ID) {
    guard let index = rows.firstIndex(where: { $0.id == id }) else { return }
    rows[index].isMarked = isMarked
  }

  public mutating func move(_ movement: Movement) -> TableOutcome {
    guard let index = selectedIndex else { return .unchanged }
    let target = movement.target(from: index, page: max(1, height - 1), last: rows.count - 1)
    if movement == .first ? hasBefore : target < 0 && hasBefore { return .needsRows(movement) }
    if movement == .last ? hasAfter : target >= rows.count && hasAfter {
      return .needsRows(movement)
    }
    let place = min(max(0, target), rows.count - 1)
    if place == index { return .unchanged }
    selected = rows[place].id
    if movement == .pageUp || movement == .pageDown { top += place - index }
    settle()
    return .moved
  }

  public mutating func update(_ key: Key) -> TableOutcome {
    Movement(key).map { move($0) } ?? .unchanged
  }

  /// Keeps the selection in sight and the window full.
  private mutating func settle() { top = firstShown(height) }

  /// The first row of a window of so many lines, as near to `top` as the selection allows.
  func firstShown(_ height: Int) -> Int {
    guard !rows.isEmpty else { return 0 }
    let index = selectedIndex ?? 0
    let visible = max(min(top, index), earliest(before: index, height))
    return max(0, min(visible, earliest(before: rows.count - 1, height)))
  }

  /// The first row from which the lines as far as another one fit; a heading takes a line.
  private func earliest(before last: Int, _ height: Int) -> Int {
    var (first, lines) = (last + 1, 0)
    while first > 0 {
      lines += rows[first - 1].heading == nil ? 1 : 2
      if lines > max(1, height) { break }
      first -= 1
    }
    return min(first, last)
  }
}
