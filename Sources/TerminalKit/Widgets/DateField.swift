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
/// Knows no calendar: the reader is given by whoever makes the field. A day that is written out gives
/// way to the first character typed when the focus has come: nobody adds to a whole day.
public struct DateField: Sendable {
  public var field: TextField
  /// Whether no key has touched it since the focus came.
  private var isUntouched = true
  private let reader: @Sendable (String) -> DateReading

  /// - Parameter reader: turns what was typed into a day; called at every key, so it must be quick.
  public init(_ text: String = "", reader: @escaping @Sendable (String) -> DateReading) {
    field = TextField(text)
    self.reader = reader
  }

  public var text: String {
    get { field.text }
    set {
      field.text = newValue
      isUntouched = true
    }
  }

  public var reading: DateReading { reader(field.text) }

  public mutating func update(_ event: Event) -> InputOutcome {
    if isUntouched, event.isText, case .day(let written, _) = reading, written == field.text {
      field = TextField()
    }
    let outcome = field.update(event)
    if outcome != .ignored { isUntouched = false }
    return outcome
  }

  /// Writes a day out in full (`+3m` becomes its date); the form does so when the focus leaves.
  public mutating func settle() {
    if case .day(let text, _) = reading, text != field.text { field.text = text }
    isUntouched = true
  }
}

extension Event {
  /// Whether it brings text.
  fileprivate var isText: Bool {
    switch self {
    case .paste, .key(.char): true
    default: false
    }
  }
}
