public import Guardianship

/// A column that a kind of list can have.
public protocol ListColumn: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var kind: ImportKind { get }
  /// What offices write above the columns.
  static var headings: ColumnHeadings<Self> { get }
  /// Without it a list is none of its kind.
  static var required: Self { get }
  /// Columns that only a list of this kind has.
  static var marks: Set<Self> { get }
  /// Columns about the person that a row is of: a second block of them is somebody else's.
  static var ofPerson: Set<Self> { get }
  /// A second thing that the cells of the column say.
  var alsoSays: Self? { get }
  /// What Wording calls it.
  var listed: ListedColumn { get }
}

extension ListColumn {
  public var alsoSays: Self? { nil }

  /// What a heading stands for: a spelling, or the key of the column.
  public static func column(for heading: String) -> Self? { headings.column(for: heading) }

  /// The heading that usually stands above the column, and that an export writes.
  public var usualHeading: String { Self.headings.spellings[self]?.first ?? "" }
}

/// What offices write above the columns of a kind of list.
public struct ColumnHeadings<Column: ListColumn>: Sendable {
  /// German ones first; the first is the usual one.
  /// - Invariant: no key (`Headings.key`) stands for two columns.
  let spellings: [Column: [String]]
  private let columns: [String: Column]

  init(_ spellings: [Column: [String]]) {
    self.spellings = spellings
    columns = Dictionary(
      spellings.flatMap { column, texts in
        (texts + [column.rawValue]).map { (Headings.key($0), column) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func column(for heading: String) -> Column? { columns[Headings.key(heading)] }
}
