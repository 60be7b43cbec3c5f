/// One line of a picker.
public struct PickerOption<ID: Hashable & Sendable>: Hashable, Sendable {
  public let id: ID
  public let title: String
  /// A short text at the right edge: a key, a count, a day.
  public var detail: String
  /// Further words that typing finds it by.
  public var keywords: String
  /// Why it cannot be taken now; it is dimmed and the reason is shown.
  public var refusal: String?

  public init(
    id: ID, title: String, detail: String = "", keywords: String = "", refusal: String? = nil
  ) {
    self.id = id
    self.title = title
    self.detail = detail
    self.keywords = keywords
    self.refusal = refusal
  }
}
