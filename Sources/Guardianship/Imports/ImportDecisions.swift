/// Whom the rows in doubt mean and which courts the list names, said by somebody who has seen them.
///
/// A decision about a row holds for the row that was seen: where another name or address stands in its place by
/// now, or the guardian that was chosen no longer comes into question, nothing is decided.
public struct ImportDecisions: Hashable, Sendable {
  public enum Meant: Hashable, Sendable {
    /// One of the candidates, by B-00012.
    case guardian(String)
    /// Nobody the register has.
    case somebodyNew
  }

  private struct Row: Hashable, Sendable {
    let number: Int
    let name: String
    let address: String?

    init(_ doubt: ImportDoubt) {
      (number, name, address) = (doubt.number, doubt.name, doubt.address)
    }
  }

  private var meant: [Row: Meant] = [:]

  /// Which court a name stands for, by the folded name.
  private var courts: [String: NamedCourt] = [:]

  public init() {}

  /// Whether nothing is decided about rows.
  public var isEmpty: Bool { meant.isEmpty }

  public var namesCourts: Bool { !courts.isEmpty }

  public enum NamedCourt: Hashable, Sendable {
    /// The court of this name; the list's name is kept as another spelling of it.
    case known(String)
    case new
  }

  /// - Parameter name: the full name of a court that the register does not have.
  public subscript(court name: String) -> NamedCourt? {
    get { courts[name.folded] }
    set { courts[name.folded] = newValue }
  }

  public subscript(doubt: ImportDoubt) -> Meant? {
    get {
      let meant = meant[Row(doubt)]
      if case .guardian(let reference) = meant,
        !doubt.candidates.contains(where: { $0.reference == reference })
      {
        return nil
      }
      return meant
    }
    set { meant[Row(doubt)] = newValue }
  }
}
