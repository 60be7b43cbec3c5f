/// A column of a table and how it shares the width.
public struct TableColumn: Hashable, Sendable {
  /// How wide a column becomes.
  public enum Width: Hashable, Sendable {
    /// Always so many columns.
    case fixed(Int)
    /// As wide as its widest cell within these bounds.
    case fit(min: Int, max: Int)
    /// At least so many columns, and a part of what is left over by weight.
    case share(min: Int, weight: Int)

    var minimum: Int {
      switch self {
      case .fixed(let columns): columns
      case .fit(let min, _): min
      case .share(let min, _): min
      }
    }
  }

  public let key: String
  public let title: String
  public let width: Width
  public let alignment: Alignment
  /// When the table is too narrow, columns go in rising order; those without a number stay.
  public let dropOrder: Int?

  public init(
    key: String, title: String, width: Width, alignment: Alignment = .leading, dropOrder: Int? = nil
  ) {
    self.key = key
    self.title = title
    self.width = width
    self.alignment = alignment
    self.dropOrder = dropOrder
  }
}

/// The text of one cell with its role.
public struct TableCell: Hashable, Sendable, ExpressibleByStringLiteral {
  public let text: String
  public let role: Role

  public init(_ text: String, role: Role = .normal) {
    self.text = text
    self.role = role
  }

  public init(stringLiteral value: String) { self.init(value) }
}

/// One row: its identity, its cells in the order of the columns, and whether it is marked.
public struct TableRow<ID: Hashable & Sendable>: Hashable, Sendable {
  public let id: ID
  public var cells: [TableCell]
  public var isMarked: Bool
  /// What stands in a line of its own above the row.
  public var heading: String?

  public init(id: ID, cells: [TableCell], isMarked: Bool = false, heading: String? = nil) {
    self.id = id
    self.cells = cells
    self.isMarked = isMarked
    self.heading = heading
  }
}
