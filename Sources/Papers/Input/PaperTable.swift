import Sheets

/// A table as it goes on paper; all texts are printable.
struct PaperTable: Equatable, Sendable {
  struct Column: Equatable, Sendable {
    let title: String
    let isTrailing: Bool
    /// Characters that there should be room for at least.
    let minimumWidth: Int
    /// Characters beyond which more room gives nothing.
    let idealWidth: Int
  }

  /// The words of the free line under a row and of its box.
  struct Decision: Equatable, Sendable {
    let note: String
    let decision: String

    init(_ words: PaperWords) {
      note = words.note.printable
      decision = words.decision.printable
    }
  }

  let columns: [Column]
  var rows: [[String]]
  let decision: Decision?
  /// Whether a thin line stands below the last row too.
  let endsWithRule: Bool

  init(columns: [Sheet.Column], rows: [[String]], decision: Decision?, endsWithRule: Bool) {
    self.columns = columns.map {
      Column(
        title: $0.title.printable, isTrailing: $0.alignment == .trailing,
        minimumWidth: max(1, $0.minimumWidth), idealWidth: max(1, $0.idealWidth))
    }
    self.rows = rows.map { $0.map(\.printable) }
    self.decision = decision
    self.endsWithRule = endsWithRule
  }

  /// The same table with these rows alone.
  func with(rows: [[String]]) -> PaperTable {
    var table = self
    table.rows = rows
    return table
  }
}
