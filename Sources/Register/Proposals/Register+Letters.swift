import GRDB
public import Guardianship

extension Register {
  /// Writes the Betreuervorschlag of a proposal as it is at this moment; what comes back is kept.
  public typealias LetterWriter = (ProposalDetail) throws -> String

  /// The Betreuervorschlag as it went out the last time; nothing where it was sent without one.
  public func letter(of id: Assignment.ID) throws(RegisterFailure) -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT l.letter FROM sentLetter l JOIN change c ON c.id = l.change
          WHERE l.assignment = ? AND c.undoneBy IS NULL ORDER BY l.change DESC LIMIT 1
          """, arguments: [id.rawValue])
    }
  }
}

extension Ledger {
  /// Keeps what went out in this change, after everything else of the change is written.
  func keepLetters(_ write: Register.LetterWriter) throws {
    for id in sent {
      guard let detail = try ProposalDetail.read(id, in: db, today: today) else { continue }
      try db.execute(
        sql: "INSERT INTO sentLetter (change, assignment, letter) VALUES (?, ?, ?)",
        arguments: [change, id.rawValue, try write(detail)])
    }
  }
}
