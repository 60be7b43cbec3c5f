/// How much room the columns of a table ask for and what each is given.
enum ColumnWidths {
  /// What one column asks for, in the unit of the room.
  struct Demand {
    /// The longest word: less breaks inside words.
    var need = 0.0
    /// What its column says it should have at least, so that short texts stay on one line.
    var least = 0.0
    /// What its column says is enough.
    var ideal = 0.0
    /// The longest text on one line.
    var natural = 0.0

    /// Brings the four in order, with what the column says of itself.
    mutating func settle(least: Double, ideal: Double) {
      self.least = max(need, min(natural, least))
      self.ideal = max(self.least, min(natural, ideal))
    }
  }

  /// The widths, together at most `room`: first every word, then the least of each, its ideal, then
  /// lines without a break.
  static func fit(_ demands: [Demand], room: Double) -> [Double] {
    let (needs, leasts) = (demands.map(\.need), demands.map(\.least))
    let (ideals, naturals) = (demands.map(\.ideal), demands.map(\.natural))
    if sum(naturals) <= room { return naturals }
    if sum(ideals) <= room { return between(ideals, naturals, room: room) }
    if sum(leasts) <= room { return between(leasts, ideals, room: room) }
    if sum(needs) <= room { return between(needs, leasts, room: room) }
    let level = level(of: needs, room: room)
    return needs.map { min($0, level) }
  }

  private static func sum(_ widths: [Double]) -> Double { widths.reduce(0, +) }

  private static func between(_ low: [Double], _ high: [Double], room: Double) -> [Double] {
    let share = (room - sum(low)) / (sum(high) - sum(low))
    return zip(low, high).map { $0 + ($1 - $0) * share }
  }

  /// The width to which the widest columns shrink so that all fit; narrow ones keep theirs.
  private static func level(of needs: [Double], room: Double) -> Double {
    var rest = room
    for (index, need) in needs.sorted().enumerated() {
      let share = rest / Double(needs.count - index)
      if need > share { return share }
      rest -= need
    }
    return rest
  }
}

extension ColumnWidths.Demand {
  /// Takes another text of the column into account. Words end at spaces and, before a letter, after
  /// hyphens and slashes, so that no day and no file number counts as several.
  mutating func add(_ text: String, width: (String) -> Double) {
    let whole = width(text)
    guard whole > need || text.utf8.contains(0x0A) else { return }
    for line in text.split(separator: "\n") {
      natural = max(natural, line.utf8.count == text.utf8.count ? whole : width(String(line)))
      var word = ""
      for character in line {
        if character == " " || word.canBreak(before: character) {
          need = max(need, width(word))
          word = ""
        }
        if character != " " { word.append(character) }
      }
      need = max(need, width(word))
    }
  }
}

extension String {
  /// Whether a line may end after this word although no space follows.
  func canBreak(before next: Character) -> Bool {
    (utf8.last == UInt8(ascii: "-") || utf8.last == UInt8(ascii: "/")) && next.isLetter
  }
}
