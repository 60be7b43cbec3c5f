public import Guardianship

/// A row of one kind of list while it is read: what its cells say so far, and what follows from them
/// in the end.
public protocol RowDraft {
  associatedtype Column: ListColumn
  associatedtype Row: ListedRow

  init(_ reading: RowReading<Column>)

  var reading: RowReading<Column> { get set }

  /// A text as it stands in a note.
  static func noted(_ text: String) -> String

  /// Takes a cell that is not empty.
  mutating func read(_ text: String, as column: Column) throws(ImportRefusal)

  /// Draws the conclusions that need more than one cell.
  mutating func settled() throws(ImportRefusal) -> Row
}

extension RowDraft {
  mutating func note(_ heading: String, _ text: String) {
    reading.notes.append("\(heading): \(Self.noted(text))")
  }

  /// Keeps a value that was not understood.
  mutating func doubt(_ column: Column, _ text: String) {
    let heading = reading.header.heading(of: column)
    note(heading, text)
    reading.warn(.keptAsNote(column: heading, value: text))
  }
}

/// The cells of a row, what they are read with, and what is to be said about them.
public struct RowReading<Column: ListColumn> {
  let number: Int
  let cells: [String]
  let header: ListHeader<Column>
  /// The day that two-digit years and days to come are judged by.
  let today: Day
  let words: WordMemory
  /// Unknown columns and values that were not understood, one `heading: value` a line.
  var notes: [String] = []
  private(set) var warnings: [Warning] = []

  init(
    number: Int, cells: [String], header: ListHeader<Column>, today: Day, words: WordMemory
  ) {
    (self.number, self.cells, self.header) = (number, cells, header)
    (self.today, self.words) = (today, words)
  }

  mutating func warn(_ warning: Warning) { warnings.append(warning) }

  /// A text in which every letter counts, without the joiners that keep it from being found.
  mutating func name(_ text: String, _ column: Column) -> String {
    let name = text.withoutJoiners
    if name != text { warn(.controlCharactersRemoved(column: header.heading(of: column))) }
    if name.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == 0xEF }), name.hasLostLetters {
      warn(.lettersLost(column: header.heading(of: column), value: name))
    }
    return name
  }

  mutating func postcode(_ text: String, _ column: Column) -> String {
    let isUsual = text.utf8.count == 5 && text.utf8.allSatisfy { (48...57).contains($0) }
    // A spreadsheet takes the leading zero away.
    if !isUsual { warn(.unusualPostcode(column: header.heading(of: column), value: text)) }
    return text.singleSpaced
  }
}
