/// What the case list is sorted by; ties are broken by name, then by the order of opening.
public struct ListOrder: Hashable, Sendable {
  public var key: Key
  public var descending: Bool

  public init(_ key: Key, descending: Bool = false) {
    self.key = key
    self.descending = descending
  }

  public static let byName = ListOrder(.name)

  public enum Key: String, CaseIterable, Sendable {
    case name
    case fileNumber
    case reference
    case born
    case district
    case status
    case guardian
    case kind = "guardianKind"
    case appointedOn
    case reviewOn
    case caseworker
  }
}
