/// Whom the rows in doubt mean, said by somebody who has seen them.
///
/// A decision holds for the row that was seen: where another name or address stands in its place by
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

  public init() {}

  public var isEmpty: Bool { meant.isEmpty }

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
