/// What a handover would move, as it is before.
public struct Holdings: Equatable, Sendable {
  /// Whose: of some cases what is open on them, or all that a user has.
  public enum Scope: Hashable, Sendable {
    case cases([Case.ID])
    case user(User.ID)
  }

  /// A case with what goes along with it.
  public struct File: Equatable, Sendable {
    public let row: CaseRow
    /// How many records of each kind.
    public let open: [RecordKind: Int]

    public init(row: CaseRow, open: [RecordKind: Int]) {
      self.row = row
      self.open = open
    }
  }

  /// A record outside these cases, and the caseworker of its case, who gets it unless somebody says
  /// otherwise.
  public struct Piece: Equatable, Sendable {
    public let entry: RecordEntry
    public let next: User.ID?

    public init(entry: RecordEntry, next: User.ID?) {
      self.entry = entry
      self.next = next
    }
  }

  /// In the order asked for; of a user running cases first.
  public var files: [File] = []
  public var pieces: [Piece] = []
  /// Proposals that the user is looking at.
  public var claims = 0
  /// Saved views of the user's own; they stay with the account.
  public var views = 0
  /// Cases that everybody has now, ended ones left out.
  public var casesInHand: [User.ID: Int] = [:]

  public init() {}

  /// How many records go along or lie outside the cases, of each kind.
  public var counts: [RecordKind: Int] {
    pieces.reduce(
      into: files.reduce(into: [:]) { $0.merge($1.open, uniquingKeysWith: +) }
    ) { $0[$1.entry.reference.kind, default: 0] += 1 }
  }

  public var isEmpty: Bool { files.isEmpty && pieces.isEmpty && claims == 0 }

  /// To whom the cases go, one place for each, dealt out evenly.
  public func receivers(ofFiles users: [User.ID]) -> [User.ID] {
    files.indices.map { users[$0 % users.count] }
  }

  /// To whom the pieces go: to the caseworker of their case, the rest evenly. Nobody stands in for
  /// themselves.
  public func receivers(ofPieces users: [User.ID]) -> [User.ID] {
    var turn = 0
    return pieces.map { piece in
      if let next = piece.next { return next }
      defer { turn += 1 }
      let absent = piece.entry.values[.absenceUser]
      let order = users.indices.map { users[(turn + $0) % users.count] }
      return order.first { "\($0.rawValue)" != absent } ?? order[0]
    }
  }

  /// Everything to these colleagues.
  public func handover(
    to users: [User.ID], leaver: Versioned<User>, on day: Day
  ) -> Handover {
    Handover(
      Handover.evenly(files.map(\.row.id), among: users), on: day,
      leaver: Handover.Leaver(
        leaver.id, version: leaver.version,
        rest: Dictionary(
          uniqueKeysWithValues: zip(pieces.map(\.entry.reference), receivers(ofPieces: users)))))
  }
}
