/// What a typed date means.
public enum DateReading: Hashable, Sendable {
  case empty
  /// A day: how it is written out, and what is said beside it, such as the weekday.
  case day(text: String, remark: String)
  /// No day; the reason, as a sentence.
  case refused(String)
}

/// A field for a day that says at once which one it understood.
///
/// Knows no calendar: the reader is given by whoever makes the field.
public struct DateField: Sendable {
  public var field: TextField
  private let reader: @Sendable (String) -> DateReading

  /// - Parameter reader: turns what was typed into a day; called at every key, so it must be quick.
  public init(_ text: String = "", reader: @escaping @Sendable (String) -> DateReading) {
    field = TextField(text)
    self.reader = reader
  }

  public var text: String {
    get { field.text }
    set { field.text = newValue }
  }

  public var reading: DateReading { reader(field.text) }

  public mutating func update(_ event: Event) -> InputOutcome { field.update(event) }

  /// Writes a day out in full (`+3m` becomes its date); the form does so when the focus leaves.
  public mutating func settle() {
    if case .day(let text, _) = reading, text != field.text { field.text = text }
  }
}
