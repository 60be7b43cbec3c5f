/// A list with a filter and an order under a name: one's own, or the whole office's.
public struct SavedView: Equatable, Sendable {
  public typealias ID = Identifier<SavedView>

  public let id: ID
  public let name: String
  public let isShared: Bool
  public let list: ListName
  /// `Filter.canonicalText`.
  public let filter: String
  public let order: ListOrder

  public init(
    id: ID, name: String, isShared: Bool, list: ListName = .cases, filter: String, order: ListOrder
  ) {
    self.id = id
    self.name = name
    self.isShared = isShared
    self.list = list
    self.filter = filter
    self.order = order
  }
}
