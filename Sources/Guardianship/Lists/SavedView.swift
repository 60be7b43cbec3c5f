/// A list with a filter and an order under a name: one's own, or the whole office's.
public struct SavedView: Equatable, Sendable {
  public typealias ID = Identifier<SavedView>

  public let id: ID
  public let name: String
  public let isShared: Bool
  /// The list of work that it shows; nothing for the case list.
  public let list: WorkList?
  /// `CaseFilter.canonicalText`.
  public let filter: String
  public let order: CaseOrder

  public init(
    id: ID, name: String, isShared: Bool, list: WorkList? = nil, filter: String, order: CaseOrder
  ) {
    self.id = id
    self.name = name
    self.isShared = isShared
    self.list = list
    self.filter = filter
    self.order = order
  }
}
