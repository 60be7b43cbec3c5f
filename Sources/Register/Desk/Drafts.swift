import Foundation
import GRDB
public import Guardianship

/// What is typed and not saved yet. A draft is no record: it makes no Change and wakes no desk.
enum Drafts {
  static func discard(_ id: Draft.ID, in db: Database) throws {
    try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [id.rawValue])
  }

  static func encoded(_ texts: [String: String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(texts), as: UTF8.self)
  }

  static func draft(_ row: Row) throws -> Draft {
    guard let form = Draft.FormKind(rawValue: row["form"]) else {
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
  /// Keeps what stands in a form.
  ///
  /// - Parameter id: the draft that the form has kept before; nothing for the first time.
  public func keepDraft(
    _ id: Draft.ID?, form: Draft.FormKind, caseID: Case.ID?, record: RecordReference?,
    texts: [String: String], by user: User.ID, at instant: Instant
  ) throws(RegisterFailure) -> Draft.ID {
    try write { db in
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO draft (id, user, form, caseFile, kind, record, texts, savedAt)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id?.rawValue, user.rawValue, form.rawValue, caseID?.rawValue, record?.kind.rawValue,
          record?.id, try Drafts.encoded(texts), instant.seconds,
        ])
      return Draft.ID(db.lastInsertedRowID)
    }
  }

  /// The user's drafts, latest first.
  public func drafts(of user: User.ID) throws(RegisterFailure) -> [Draft] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM draft WHERE user = ? ORDER BY savedAt DESC, id DESC",
        arguments: [user.rawValue]
      ).map(Drafts.draft)
    }
  }

  public func discardDraft(_ id: Draft.ID) throws(RegisterFailure) {
    try write { db in try Drafts.discard(id, in: db) }
  }
}
