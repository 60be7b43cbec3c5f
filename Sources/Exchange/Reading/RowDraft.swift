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

  /// Keeps a year, or a month and a year, where a day should stand.
  mutating func keepPartialDay(_ column: Column, _ text: String) {
    let heading = reading.header.heading(of: column)
    note(heading, text)
    reading.warn(.partialDay(column: heading, value: text))
  }

  /// Keeps what a spreadsheet has left of a number.
  mutating func keepBrokenNumber(_ column: Column, _ text: String) {
    let heading = reading.header.heading(of: column)
    note(heading, text)
    reading.warn(.brokenNumber(column: heading, value: text))
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
    if name.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 >= 0xC2 }),
      name.hasLostLetters || name.hasBrokenLetters
    {
      warn(.lettersLost(column: header.heading(of: column), value: name))
    }
    return name
  }

  /// The name that the cells give; nothing where what stands there can be none.
  mutating func name(
    family: String, given: String, isPerson: Bool, _ column: Column
  ) throws(ImportRefusal) -> WrittenName? {
    guard !family.isEmpty else { return nil }
    if given.isEmpty, NameWords.isNoName(family) { throw .noPersonName(family) }
    let name = WrittenName(family: family, given: given, isPerson: isPerson)
    let heading = header.heading(of: column)
    if name.isOrderUncertain {
      warn(.uncertainNameOrder(column: heading, value: family, read: name.listName))
    }
    if name.family.contains("/") { warn(.severalNames(column: heading, value: family)) }
    return name.family.isEmpty ? nil : name
  }

  /// A number that a spreadsheet has rounded, `4,92421E+11`, is not the one that was typed.
  func isBrokenNumber(_ text: String) -> Bool {
    guard let sign = text.lastIndex(where: { $0 == "E" || $0 == "e" }) else { return false }
    let (front, power) = (text[..<sign], text[text.index(after: sign)...])
    return !front.isEmpty && front.allSatisfy { $0.isNumber || ",.".contains($0) }
      && power.count > 1 && "+-".contains(power.first ?? " ")
      && power.dropFirst().allSatisfy(\.isNumber)
  }

  /// The postcode of a cell in which a country or the place may stand as well.
  func postcodeAndPlace(_ text: String) -> (postcode: String, place: String) {
    let bare = ["D-", "D ", "DE-"].first(where: text.hasPrefix).map { text.dropFirst($0.count) }
    let words = (bare ?? text[...]).split(separator: " ", maxSplits: 1)
    guard let code = words.first, code.utf8.count == 5,
      code.utf8.allSatisfy({ (48...57).contains($0) })
    else { return (text, "") }
    return (String(code), words.count > 1 ? String(words[1]) : "")
  }

  mutating func postcode(_ text: String, _ column: Column) -> String {
    let isUsual = text.utf8.count == 5 && text.utf8.allSatisfy { (48...57).contains($0) }
    // A spreadsheet takes the leading zero away.
    if !isUsual { warn(.unusualPostcode(column: header.heading(of: column), value: text)) }
    return text.singleSpaced
  }
}
