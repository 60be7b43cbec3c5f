/// What a property can be that is a field of a record: it has a canonical text form.
///
/// Days are ISO, flags `1` or `0`, choices raw values, references numbers.
public protocol FieldValue: Sendable {
  static var fieldContent: Field.Content { get }
  /// The family of texts that has the words for it; nothing for what speaks for itself.
  static var fieldFamily: String? { get }
  /// Whether the field may stay empty: the record then keeps what a blank one holds.
  static var fieldMayBeEmpty: Bool { get }
  /// Whether the property can hold nothing.
  static var fieldMayBeNothing: Bool { get }

  /// - Throws: `notADay` and `unknownValue`.
  init(_ text: String, of field: Field) throws(Refusal)

  /// Nothing for an empty value.
  var fieldText: String? { get }
}

extension FieldValue {
  public static var fieldFamily: String? { nil }
  public static var fieldMayBeEmpty: Bool { false }
  public static var fieldMayBeNothing: Bool { false }
}

/// A closed list of values, kept by raw value.
public protocol FieldChoice: FieldValue, FieldItem, RawRepresentable<String>, CaseIterable {
  /// The family of texts that has a word for each: `sex` for `sex.female`.
  static var textFamily: String { get }
}

extension FieldChoice {
  public static var fieldFamily: String? { textFamily }
  public static var itemFamily: String? { textFamily }
  public static var fieldContent: Field.Content { .choice(allCases.map(\.rawValue)) }
  public static var itemContent: Field.Content { .choices(allCases.map(\.rawValue)) }
  public var fieldText: String? { rawValue }

  public init(_ text: String, of field: Field) throws(Refusal) {
    try self.init(item: text, of: field)
  }
}

/// What a field can hold several of.
public protocol FieldItem: Hashable, Sendable {
  static var itemContent: Field.Content { get }
  static var itemFamily: String? { get }
  /// What stands between two of them.
  static var separator: Character { get }

  init(item: String, of field: Field) throws(Refusal)

  var item: String { get }
}

extension FieldItem {
  public static var itemFamily: String? { nil }
  public static var separator: Character { " " }

  fileprivate static func items(_ text: String, of field: Field) throws(Refusal) -> [Self] {
    var items: [Self] = []
    for part in text.split(separator: separator) {
      items.append(try Self(item: String(part), of: field))
    }
    return items
  }

  fileprivate static func text(_ items: [String]) -> String {
    items.joined(separator: String(separator))
  }
}

extension FieldItem where Self: RawRepresentable<String> {
  public var item: String { rawValue }

  public init(item: String, of field: Field) throws(Refusal) {
    guard let choice = Self(rawValue: item) else { throw .unknownValue(field, item) }
    self = choice
  }
}

// MARK: - Single values

extension Optional: FieldValue where Wrapped: FieldValue {
  public static var fieldContent: Field.Content { Wrapped.fieldContent }
  public static var fieldFamily: String? { Wrapped.fieldFamily }
  public static var fieldMayBeEmpty: Bool { true }
  public static var fieldMayBeNothing: Bool { true }
  public var fieldText: String? { self?.fieldText }

  public init(_ text: String, of field: Field) throws(Refusal) {
    self = try Wrapped(text, of: field)
  }
}

extension String: FieldValue {
  public static var fieldContent: Field.Content { .line }
  public var fieldText: String? { self }
  public init(_ text: String, of field: Field) { self = text }
}

extension Day: FieldValue {
  public static var fieldContent: Field.Content { .day }
  public var fieldText: String? { iso }

  public init(_ text: String, of field: Field) throws(Refusal) {
    guard let day = Day(iso: text) else { throw .notADay(field, text) }
    self = day
  }
}

extension Bool: FieldValue {
  public static var fieldContent: Field.Content { .flag }
  public static var fieldMayBeEmpty: Bool { true }
  public var fieldText: String? { self ? "1" : "0" }
  public init(_ text: String, of field: Field) { self = text == "1" }
}

extension FixedWidthInteger where Self: FieldValue {
  public static var fieldContent: Field.Content { .number }
  public var fieldText: String? { String(self) }

  public init(_ text: String, of field: Field) throws(Refusal) {
    guard let number = Self(text) else { throw .unknownValue(field, text) }
    self = number
  }
}

extension Int: FieldValue {}
extension Int64: FieldValue {}

/// What is kept in the form in which it is read and written.
public protocol FieldText: FieldValue {
  init?(_ text: String)
  var text: String { get }
}

extension FieldText {
  public var fieldText: String? { text }

  public init(_ text: String, of field: Field) throws(Refusal) {
    guard let value = Self(text) else { throw .unknownValue(field, text) }
    self = value
  }
}

extension TimeOfDay: FieldText {
  public static var fieldContent: Field.Content { .time }
}

extension FollowUp.Interval: FieldText {
  public static var fieldContent: Field.Content { .interval }
}

extension FileNumber: FieldText {
  public static var fieldContent: Field.Content { .line }
}

extension Identifier: FieldValue where Record: FieldCoded {
  public static var fieldContent: Field.Content { .reference(Record.kind) }
  public var fieldText: String? { String(rawValue) }

  public init(_ text: String, of field: Field) throws(Refusal) {
    self.init(try Int64(text, of: field))
  }
}

// MARK: - Several values

extension Array: FieldValue where Element: FieldItem {
  public static var fieldContent: Field.Content { Element.itemContent }
  public static var fieldFamily: String? { Element.itemFamily }
  public static var fieldMayBeEmpty: Bool { true }
  public static var fieldMayBeNothing: Bool { true }
  public var fieldText: String? { Element.text(map(\.item)) }

  public init(_ text: String, of field: Field) throws(Refusal) {
    self = try Element.items(text, of: field)
  }
}

extension Set: FieldValue where Element: FieldItem {
  public static var fieldContent: Field.Content { Element.itemContent }
  public static var fieldFamily: String? { Element.itemFamily }
  public static var fieldMayBeEmpty: Bool { true }
  public static var fieldMayBeNothing: Bool { true }
  public var fieldText: String? { Element.text(map(\.item).sorted()) }

  public init(_ text: String, of field: Field) throws(Refusal) {
    self = Set(try Element.items(text, of: field))
  }
}

extension Holiday: FieldItem {
  public static var itemContent: Field.Content { .holidays }
}

extension Day: FieldItem {
  public static var itemContent: Field.Content { .days }
  public var item: String { iso }
  public init(item: String, of field: Field) throws(Refusal) { try self.init(item, of: field) }
}

extension Identifier: FieldItem where Record == Case {
  public static var itemContent: Field.Content { .cases }
  public var item: String { String(rawValue) }
  public init(item: String, of field: Field) throws(Refusal) { try self.init(item, of: field) }
}

/// The number of the catalogue entry, then the order's own wording if any; one area a line.
extension OrderedTaskArea: FieldItem {
  public static var itemContent: Field.Content { .taskAreas }
  public static var separator: Character { "\n" }
  public var item: String { wording.map { "\(area.rawValue) \($0)" } ?? "\(area.rawValue)" }

  public init(item: String, of field: Field) throws(Refusal) {
    guard let ordered = OrderedTaskArea(item) else { throw .unknownValue(field, item) }
    self = ordered
  }

  private init?(_ line: some StringProtocol) {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let number = parts.first.flatMap({ Int64($0) }) else { return nil }
    self.init(area: TaskArea.ID(number), wording: parts.count > 1 ? String(parts[1]) : nil)
  }

  /// The areas of a text as far as they can be read.
  public static func list(from text: String) -> [OrderedTaskArea] {
    text.split(separator: "\n").compactMap { OrderedTaskArea($0) }
  }

  public static func text(of areas: [OrderedTaskArea]) -> String {
    areas.map(\.item).joined(separator: "\n")
  }
}
