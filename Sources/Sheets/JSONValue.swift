public import Guardianship

/// A value of JSON.
public enum JSONValue: Sendable {
  case null
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  public init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  public init(_ number: Int?) { self = number.map { .number($0) } ?? .null }
  public init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .null }
  /// ISO.
  public init(_ day: Day?) { self.init(day?.iso) }
  /// By its raw value.
  public init<Choice: RawRepresentable<String>>(_ choice: Choice?) { self.init(choice?.rawValue) }
  public init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }
}
