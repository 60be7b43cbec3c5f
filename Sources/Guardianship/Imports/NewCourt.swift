/// A court that a list names and the register does not have, as long as nobody has said which it is.
public struct NewCourt: Hashable, Sendable {
  /// The full name, "Amtsgericht DD".
  public let name: String
  /// The first row that names it.
  public let number: Int
  public let rows: Int
  /// The court that it may be, by its full name.
  public let perhaps: String?

  public init(name: String, number: Int, rows: Int, perhaps: String?) {
    (self.name, self.number, self.rows, self.perhaps) = (name, number, rows, perhaps)
  }
}

extension ImportReport {
  public var newCourts: [NewCourt] { Self.newCourts(in: warnings) }

  public static func newCourts(in warnings: [ImportWarning]) -> [NewCourt] {
    warnings.compactMap { entry in
      guard case .newCourt(let name, let rows, let perhaps) = entry.warning else { return nil }
      return NewCourt(name: name, number: entry.number, rows: rows, perhaps: perhaps)
    }
  }
}
