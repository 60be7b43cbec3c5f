import Foundation
import GRDB
public import Guardianship

/// What is typed and not saved yet. A draft is no record: it makes no Change and wakes no desk.
enum Drafts {
  static func discard(
    by user: User.ID, form: Draft.Form, caseID: Case.ID?, record: RecordReference?, desk: String?,
    in db: Database
  ) throws {
    try db.execute(
      sql: """
        DELETE FROM draft WHERE user = ? AND form = ? AND caseFile IS ? AND kind IS ?
          AND record IS ? AND desk IS ?
        """,
      arguments: [
        user.rawValue, form.rawValue, caseID?.rawValue, record?.kind.rawValue, record?.id, desk,
      ])
  }

  static func encoded(_ texts: [String: String]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(texts), as: UTF8.self)
  }

  private static func decoded(_ text: String) throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: Data(text.utf8))
  }

  private static func basis(_ row: Row) throws -> Draft.Basis? {
    guard let version: Int = row["version"], let seen: String = row["seen"] else { return nil }
    var values = FieldValues()
    for (name, text) in try decoded(seen) {
      if let field = Field(rawValue: name) { values[field] = text }
    }
    return Draft.Basis(version: version, values: values)
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
    return Draft(
      id: Draft.ID(row["id"]), form: form,
      caseID: (row["caseFile"] as Int64?).map { Case.ID($0) }, record: record,
      texts: try decoded(row["texts"]), basis: try basis(row), desk: row["desk"],
      savedAt: Instant(seconds: row["savedAt"]))
  }
}

extension Register {
  /// Keeps what stands in a form, in place of what the same desk kept of the same form for the same
  /// case and record before.
  @discardableResult
  public func keepDraft(
    by user: User.ID, form: Draft.Form, caseID: Case.ID?, record: RecordReference?,
    texts: [String: String], basis: Draft.Basis? = nil, desk: String? = nil, at instant: Instant
  ) throws(RegisterFailure) -> Draft.ID {
    try write { db in
      try Drafts.discard(by: user, form: form, caseID: caseID, record: record, desk: desk, in: db)
      let seen = basis.map { basis in
        Dictionary(uniqueKeysWithValues: basis.values.texts.map { ($0.rawValue, $1) })
      }
      try db.execute(
        sql: """
          INSERT INTO draft
            (user, form, caseFile, kind, record, texts, version, seen, desk, savedAt)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          user.rawValue, form.rawValue, caseID?.rawValue, record?.kind.rawValue, record?.id,
          try Drafts.encoded(texts), basis?.version, try seen.map(Drafts.encoded), desk,
          instant.seconds,
        ])
      return Draft.ID(db.lastInsertedRowID)
    }
  }

  /// Gives a draft that was left behind to the desk that writes on.
  public func takeDraft(_ id: Draft.ID, by user: User.ID, desk: String) throws(RegisterFailure) {
    try write { db in
      try db.execute(
        sql: "UPDATE draft SET desk = ? WHERE id = ? AND user = ?",
        arguments: [desk, id.rawValue, user.rawValue])
    }
  }

  /// Drops one draft, whichever desk kept it.
  public func dropDraft(_ id: Draft.ID, by user: User.ID) throws(RegisterFailure) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM draft WHERE id = ? AND user = ?", arguments: [id.rawValue, user.rawValue])
    }
  }

  /// The user's drafts, latest first.
  public func drafts(of user: User.ID) throws(RegisterFailure) -> [Draft] {
    try read { try Drafts.all(of: user, in: $0) }
  }

  /// Drops the draft that a desk kept of a form, if there is one.
  public func discardDraft(
    by user: User.ID, form: Draft.Form, caseID: Case.ID?, record: RecordReference?,
    desk: String? = nil
  ) throws(RegisterFailure) {
    try write { db in
      try Drafts.discard(by: user, form: form, caseID: caseID, record: record, desk: desk, in: db)
    }
  }
}
