/// A column that a kind of list can have, with what offices write above it.
public protocol ListColumn: Hashable, Sendable {
  /// What a heading stands for.
  static func column(for heading: String) -> Self?
  /// The heading that usually stands above the column.
  var usualHeading: String { get }
  /// A second thing that the cells of the column say.
  var alsoSays: Self? { get }
  /// Without it a list is none of its kind.
  static var required: Self { get }
  static var listKind: ListKind { get }
}

extension ListColumn {
  public var alsoSays: Self? { nil }
}
