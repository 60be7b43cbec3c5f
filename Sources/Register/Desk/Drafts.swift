import Foundation
import GRDB
public import Guardianship

/// What is typed and not saved yet. A draft is no record: it makes no Change and wakes no desk.
enum Drafts {
  static func discard(
    by user: User.ID, form: Draft.Form, caseID: Case.ID?, record: RecordReference?,
    in db: Database
  ) throws {
    try db.execute(
      sql: """
        DELETE FROM draft WHERE user = ? AND form = ? AND caseFile IS ? AND kind IS ?
          AND record IS ?
        """,
      arguments: [
        user.rawValue, form.rawValue, caseID?.rawValue, record?.kind.rawValue, record?.id,
      ])
  }

  static func encoded(_ texts: [String: String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(texts), as: UTF8.self)
  }

  /// Latest first.
  static func all(of user: User.ID, in db: Database) throws -> [Draft] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM draft WHERE user = ? ORDER BY savedAt DESC, id DESC",
      arguments: [user.rawValue]
    ).map(draft)
  }

  private static func draft(_ row: Row) throws -> Draft {
    guard let form = Draft.Form(rawValue: row["form"]) else {
      throw RegisterFailure.damaged("draft \(row["id"] as Int64)")
    }
    var record: RecordReference?
    if let kind = (row["kind"] as String?).flatMap(RecordKind.init), let id: Int64 = row["record"] {
      record = RecordReference(kind, id)
    }
    let texts = try JSONDecoder().decode(
      [String: String].self, from: Data((row["texts"] as String).utf8))
    return Draft(
      id: Draft.ID(row["id"]), form: form,
      caseID: (row["caseFile"] as Int64?).map { Case.ID($0) }, record: record, texts: texts,
      savedAt: Instant(seconds: row["savedAt"]))
  }
}

extension Register {
  /// Keeps what stands in a form, in place of what the same user typed into the same form for the
  /// same case and record before.
  @discardableResult
  public func keepDraft(
    by user: User.ID, form: Draft.Form, caseID: Case.ID?, record: RecordReference?,
    texts: [String: String], at instant: Instant
  ) throws(RegisterFailure) -> Draft.ID {
    try write { db in
      try Drafts.discard(by: user, form: form, caseID: caseID, record: record, in: db)
      try db.execute(
        sql: """
          INSERT INTO draft (user, form, caseFile, kind, record, texts, savedAt)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          user.rawValue, form.rawValue, caseID?.rawValue, record?.kind.rawValue, record?.id,
          try Drafts.encoded(texts), instant.seconds,
        ])
      return Draft.ID(db.lastInsertedRowID)
    }
  }

  /// The user's drafts, latest first.
  public func drafts(of user: User.ID) throws(RegisterFailure) -> [Draft] {
    try read { try Drafts.all(of: user, in: $0) }
  }

  /// Drops the draft of a form, if there is one.
  public func discardDraft(
    by user: User.ID, form: Draft.Form, caseID: Case.ID?, record: RecordReference?
  ) throws(RegisterFailure) {
    try write { db in
      try Drafts.discard(by: user, form: form, caseID: caseID, record: record, in: db)
    }
  }
}
