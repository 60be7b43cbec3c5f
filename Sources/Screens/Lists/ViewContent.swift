public import Guardianship

/// A view as it is to be saved.
public struct ViewContent: Equatable, Sendable {
  public let list: ListName
  public let name: String
  public let isShared: Bool
  /// `Filter.canonicalText`.
  public let filter: String
  public let order: ListOrder
}
