import Guardianship
import TerminalKit
import Wording

/// What stands in a form, read: from the texts of the inputs to canonical values.
struct FormAnswers {
  let desk: Surroundings
  /// The texts of all places, shown or hidden.
  let texts: [Slot: String]
  let shown: Set<Slot>
  /// The canonical values of the fields that are shown and could be read.
  private(set) var values = FieldValues()
  /// Why others could not be read.
  private(set) var refusals: [Slot: Refusal] = [:]

  init(_ texts: [Slot: String], shown: [Slot], in desk: Surroundings) {
    self.desk = desk
    self.texts = texts
    self.shown = Set(shown)
    for slot in shown {
      guard case .field(let field) = slot else { continue }
      do throws(Refusal) {
        values[field] = try canonical(self[slot], of: field)
      } catch {
        refusals[slot] = error
      }
    }
  }

  /// What stands in a place, without white space at its ends.
  subscript(slot: Slot) -> String { (texts[slot] ?? "").trimmed }
  subscript(extra: Slot.Extra) -> String { self[.extra(extra)] }

  /// The day in a place, or nothing where it is empty.
  ///
  /// - Parameter field: what a refusal calls the place.
  func day(_ slot: Slot, as field: Field) throws(Refusal) -> Day? {
    try day(self[slot], as: field)
  }

  /// The record numbers in a place.
  func identifiers<Record>(_ slot: Slot) -> [Identifier<Record>] {
    self[slot].split(separator: " ").compactMap { Int64($0) }.map { Identifier($0) }
  }

  /// The record number in a choice, or nothing for the empty option.
  func identifier<Record>(_ slot: Slot) -> Identifier<Record>? {
    Int64(self[slot]).map { Identifier($0) }
  }

  /// - Throws: `missing` where there is none.
  func requiredDay(_ field: Field) throws(Refusal) -> Day {
    guard let day = values[field].flatMap({ Day(iso: $0) }) else { throw .missing(field) }
    return day
  }

  /// A day on which something has happened.
  func pastDay(_ field: Field) throws(Refusal) -> Day {
    let day = try requiredDay(field)
    guard day <= desk.today else { throw .inTheFuture(field, day) }
    return day
  }

  private func canonical(_ text: String, of field: Field) throws(Refusal) -> String? {
    switch field.content {
    case .day: return try day(text, as: field)?.iso
    case .flag where !field.mayBeUnknown: return text.isEmpty ? "0" : "1"
    case .choices where field == .settingPreferences: return try choices(text, field)
    case .money: return try amount(text, field, desk.wording.cents)
    case .interval:
      return try amount(text, field) { (text: String) in desk.wording.interval(text)?.text }
    case .time: return try amount(text, field) { (text: String) in TimeOfDay(text)?.text }
    case .days: return try days(text, field)
    case .taskAreas: return OrderedTaskArea.text(of: try taskAreas(.field(field)))
    default: return text.isEmpty ? nil : text
    }
  }

  private func day(_ text: String, as field: Field) throws(Refusal) -> Day? {
    guard !text.isEmpty else { return nil }
    let day = DayInput.day(
      text, today: desk.today, words: desk.wording.dayWords,
      century: field == .personBorn ? .birth : .near)
    guard let day else { throw .notADay(field, text) }
    return day
  }

  /// A text that another way of writing stands for; nothing where it is empty.
  private func amount(
    _ text: String, _ field: Field, _ read: (String) -> (some CustomStringConvertible)?
  ) throws(Refusal) -> String? {
    guard !text.isEmpty else { return nil }
    guard let value = read(text) else { throw .unknownValue(field, text) }
    return "\(value)"
  }

  /// The beginnings of the names of choices, with commas between them, in their order.
  private func choices(_ text: String, _ field: Field) throws(Refusal) -> String? {
    guard case .choices(let all) = field.content, !text.isEmpty else { return nil }
    var raw: [String] = []
    for part in text.split(separator: ",").map({ String($0).trimmed.folded }) {
      let found = all.first { desk.wording.choice($0, of: field).folded.hasPrefix(part) }
      guard let found else { throw .unknownValue(field, part) }
      if !raw.contains(found) { raw.append(found) }
    }
    return raw.joined(separator: " ")
  }

  /// Days with commas between them.
  private func days(_ text: String, _ field: Field) throws(Refusal) -> String {
    var days: [String] = []
    for part in text.split(separator: ",") {
      if let day = try day(String(part).trimmed, as: field) { days.append(day.iso) }
    }
    return days.joined(separator: " ")
  }

  /// The ticked areas with the words for them that stand in `areaWordings`, `name: words` a line.
  private func taskAreas(_ slot: Slot) throws(Refusal) -> [OrderedTaskArea] {
    var areas = identifiers(slot).map { OrderedTaskArea(area: $0) }
    let names = desk.choices.taskAreasByID
    for line in self[.areaWordings].split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      let index = areas.firstIndex { area in
        guard let name = names[area.area]?.name, let begun = parts.first else { return false }
        return !begun.isEmpty && name.folded.hasPrefix(begun.folded)
      }
      guard parts.count == 2, let index else {
        throw .unknownValue(.orderTaskAreas, String(line))
      }
      areas[index].wording = parts[1]
    }
    return areas
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
