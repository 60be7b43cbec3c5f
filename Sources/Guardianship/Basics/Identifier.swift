/// The register's own number of a record, typed so that a person's cannot be taken for a case's.
public struct Identifier<Record>: Hashable, Sendable, Comparable, Codable {
  public let rawValue: Int64

  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
