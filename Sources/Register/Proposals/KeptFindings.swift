import Foundation
import GRDB
import Guardianship

/// What the rules said of a proposal when it left the office's hands: to the court, or settled. What is
/// recorded later changes none of it.
struct KeptFindings {
  let day: Day
  let findings: [ProposalFinding]

  /// As it went out, else as it was settled; nothing where nobody kept it.
  static func read(_ id: Assignment.ID, in db: Database) throws -> KeptFindings? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT k.day, k.findings FROM keptFindings k JOIN change c ON c.id = k.change
        WHERE k.assignment = ? AND c.undoneBy IS NULL ORDER BY k.change LIMIT 1
        """, arguments: [id.rawValue])
    guard let row, let day = row.day(0) else { return nil }
    return KeptFindings(
      day: day,
      findings: try JSONDecoder().decode(
        [ProposalFinding].self, from: Data((row[1] as String).utf8)))
  }
}

extension Ledger {
  /// Keeps what the rules say before a proposal goes out or is settled.
  ///
  /// - Parameters:
  ///   - old: the assignment before this write; nothing for one that is written for the first time.
  ///   - new: what is about to be written.
  func keepFindings(of id: Assignment.ID, _ old: Assignment?, before new: Assignment) throws {
    guard new.state.isOutOfHand, old?.state.isOutOfHand != true,
      new.proposal.proposedBy != nil
    else { return }
    let day = new.state.isSent ? new.proposal.sentOn ?? today : today
    let facts = try ProposalFacts.read(old ?? new, id: id, in: db, today: day)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let findings = String(decoding: try encoder.encode(facts.findings()), as: UTF8.self)
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO keptFindings (assignment, change, day, findings) VALUES (?, ?, ?, ?)
        """, arguments: [id.rawValue, change, day.iso, findings])
  }
}

extension Assignment.State {
  /// Named or proposed.
  fileprivate var isSent: Bool { self == .named || self == .proposed }
  /// Sent, or at an end: what was judged of it stands.
  var isOutOfHand: Bool { isSent || !isOpen }
}
