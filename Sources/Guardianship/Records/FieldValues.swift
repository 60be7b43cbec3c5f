/// The values of some fields in their canonical text form: days ISO, flags `1` or `0`, choices by
/// raw value, references by number; an empty text is no value.
///
/// Forms, drafts, history, conflicts, undo and import speak this form; records are made from it and
/// check themselves while they are made.
public struct FieldValues: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var texts: [Field: String]

  public init() { texts = [:] }

  public init(dictionaryLiteral elements: (Field, String?)...) {
    self.init()
    for (field, text) in elements { self[field] = text }
  }

  /// Reading gives nothing for an empty value; writing nothing or an empty text keeps the field
  /// present and empty.
  public subscript(field: Field) -> String? {
    get { texts[field].flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
    set { texts[field] = newValue ?? "" }
  }

  public var fields: [Field] { texts.keys.sorted { $0.rawValue < $1.rawValue } }
  public var isEmpty: Bool { texts.isEmpty }

  /// These values with the others laid over them.
  public func merging(_ other: FieldValues) -> FieldValues {
    var merged = self
    merged.texts.merge(other.texts) { $1 }
    return merged
  }

  /// Only the values that differ from `other`'s.
  public func differences(from other: FieldValues) -> FieldValues {
    var result = FieldValues()
    for (field, text) in texts where (other[field] ?? "") != text { result.texts[field] = text }
    return result
  }

  /// Only the values that are there.
  public var filled: FieldValues {
    var result = FieldValues()
    result.texts = texts.filter { !$0.value.isEmpty }
    return result
  }

  /// Only the values of the fields of one kind of record.
  public func only(_ kind: RecordKind) -> FieldValues {
    var result = FieldValues()
    result.texts = texts.filter { $0.key.kind == kind }
    return result
  }
}

// MARK: - Typed reading and writing

extension FieldValues {
  /// - Throws: `Refusal.missing` for an empty value.
  func required(_ field: Field) throws(Refusal) -> String {
    guard let text = self[field] else { throw .missing(field) }
    return text
  }

  func day(_ field: Field) throws(Refusal) -> Day? {
    guard let text = self[field] else { return nil }
    guard let day = Day(iso: text) else { throw .notADay(field, text) }
    return day
  }

  func flag(_ field: Field) -> Bool { self[field] == "1" }

  /// A flag that may be unknown.
  func optionalFlag(_ field: Field) -> Bool? { self[field].map { $0 == "1" } }

  func time(_ field: Field) throws(Refusal) -> TimeOfDay? {
    guard let text = self[field] else { return nil }
    guard let time = TimeOfDay(text) else { throw .unknownValue(field, text) }
    return time
  }

  func number(_ field: Field) throws(Refusal) -> Int? {
    guard let text = self[field] else { return nil }
    guard let number = Int(text) else { throw .unknownValue(field, text) }
    return number
  }

  func choice<Choice: RawRepresentable<String>>(_ field: Field) throws(Refusal) -> Choice? {
    guard let text = self[field] else { return nil }
    guard let choice = Choice(rawValue: text) else { throw .unknownValue(field, text) }
    return choice
  }

  func requiredChoice<Choice: RawRepresentable<String>>(_ field: Field) throws(Refusal) -> Choice {
    guard let choice: Choice = try choice(field) else { throw .missing(field) }
    return choice
  }

  func identifier<Record>(_ field: Field) throws(Refusal) -> Identifier<Record>? {
    guard let text = self[field] else { return nil }
    guard let number = Int64(text) else { throw .unknownValue(field, text) }
    return Identifier(number)
  }

  func period(from: Field, to: Field) throws(Refusal) -> Period {
    let period = Period(from: try day(from), to: try day(to))
    if let start = period.from, let end = period.to, end < start {
      throw .endBeforeStart(field: to, end: end, start: start)
    }
    return period
  }

  mutating func set(_ field: Field, _ day: Day?) { self[field] = day?.iso }
  mutating func set(_ field: Field, _ flag: Bool?) { self[field] = flag.map { $0 ? "1" : "0" } }
  mutating func set(_ field: Field, _ number: Int?) { self[field] = number.map(String.init) }

  mutating func set<Record>(_ field: Field, _ id: Identifier<Record>?) {
    self[field] = id.map { String($0.rawValue) }
  }

  mutating func set(_ field: Field, _ choice: (some RawRepresentable<String>)?) {
    self[field] = choice?.rawValue
  }
}
