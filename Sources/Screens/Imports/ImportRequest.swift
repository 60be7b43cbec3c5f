public import Guardianship

/// Which list to read, and how.
public struct ImportRequest: Hashable, Sendable {
  public var kind = ImportKind.cases
  public var path: String
  /// Where rows that are not taken go.
  public var rejects: String?
  /// A file that says which heading is which column.
  public var mapping: String?
  /// What was chosen here for headings; it overrules the file.
  public var assignments: [Assignment] = []
  /// Whom rows in doubt mean, as far as somebody has said so.
  public var decisions = ImportDecisions()

  /// What a heading stands for: the key of a column, or nothing to leave its cells out.
  public struct Assignment: Hashable, Sendable {
    public let heading: String
    public let column: String?
  }

  public init(path: String, rejects: String? = nil, mapping: String? = nil) {
    self.path = path
    self.rejects = rejects
    self.mapping = mapping
  }

  public mutating func assign(_ heading: String, to column: ImportColumn?) {
    assign(heading, toKey: column?.rawValue)
  }

  mutating func assign(_ heading: String, toKey column: String?) {
    assignments.removeAll { $0.heading == heading }
    assignments.append(Assignment(heading: heading, column: column))
  }
}
