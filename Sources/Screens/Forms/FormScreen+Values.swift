import Guardianship
import TerminalKit
import Wording

/// Reading what was typed: from the texts of the inputs to canonical values.
extension FormScreen {
  /// The canonical values of all fields that are shown.
  ///
  /// - Returns: the values that could be read, and at their places why others could not.
  func values(in desk: Surroundings) -> (values: FieldValues, refusals: [Slot: Refusal]) {
    var values = FieldValues()
    var refusals: [Slot: Refusal] = [:]
    for field in form.fields {
      guard case .field(let name) = field.name else { continue }
      do throws(Refusal) {
        values[name] = try canonical(field.value, of: name, in: desk)
      } catch {
        refusals[field.name] = error
      }
    }
    return (values, refusals)
  }

  private func canonical(
    _ text: String, of field: Field, in desk: Surroundings
  ) throws(Refusal) -> String? {
    let text = text.trimmed
    switch field.content {
    case .day: return try day(text, field: field, in: desk)?.iso
    case .flag where !field.mayBeUnknown: return text.isEmpty ? "0" : "1"
    case .choices where field == .settingPreferences: return try choices(text, field, in: desk)
    case .money: return try amount(text, field, desk.wording.cents)
    case .interval:
      return try amount(text, field) { (text: String) in desk.wording.interval(text)?.text }
    case .time: return try amount(text, field) { (text: String) in TimeOfDay(text)?.text }
    case .days: return try days(text, field: field, in: desk)
    case .taskAreas: return OrderedTaskArea.text(of: try taskAreas(text, in: desk))
    default: return text.isEmpty ? nil : text
    }
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
  private func choices(
    _ text: String, _ field: Field, in desk: Surroundings
  ) throws(Refusal) -> String? {
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
  private func days(_ text: String, field: Field, in desk: Surroundings) throws(Refusal) -> String {
    var days: [String] = []
    for part in text.split(separator: ",") {
      if let day = try day(String(part).trimmed, field: field, in: desk) { days.append(day.iso) }
    }
    return days.joined(separator: " ")
  }

  /// The day in a place, or nothing where it is empty.
  func day(_ text: String, field: Field, in desk: Surroundings) throws(Refusal) -> Day? {
    guard !text.trimmed.isEmpty else { return nil }
    let day = DayInput.day(
      text, today: desk.today, words: desk.wording.dayWords,
      century: field == .personBorn ? .birth : .near)
    guard let day else { throw .notADay(field, text) }
    return day
  }

  /// The ticked areas with the order's own words for them.
  private func taskAreas(
    _ text: String, in desk: Surroundings
  ) throws(Refusal)
    -> [OrderedTaskArea]
  {
    var areas = text.split(separator: " ").compactMap { Int64($0) }
      .map { OrderedTaskArea(area: TaskArea.ID($0)) }
    let lines = (texts[.extra(.areaWordings)] ?? "").split(whereSeparator: \.isNewline)
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      let names = desk.choices.taskAreasByID
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

  /// The record number in a choice, or nothing for the empty option.
  func identifier<Record>(_ slot: Slot) -> Identifier<Record>? {
    texts[slot].flatMap { Int64($0) }.map { Identifier($0) }
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
