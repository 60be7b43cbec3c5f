import Guardianship

/// Keeps one key from settling what another desk's change has just put under the cursor.
struct SettleGuard: Equatable, Sendable {
  private var expected: ListRow.ID?
  /// Whether the row under the cursor is another one than before somebody else's change.
  private(set) var isOnOther = false

  /// Another desk has changed something and the rows are read again.
  mutating func expect(_ id: ListRow.ID?) { expected = id }

  mutating func see(_ id: ListRow.ID?) {
    if let expected, expected != id { isOnOther = true }
    expected = nil
  }

  /// The user has moved or has been told.
  mutating func clear() { isOnOther = false }
}
