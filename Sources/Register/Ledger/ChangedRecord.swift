import GRDB
import Guardianship

/// One record in a change, as the history keeps it.
struct ChangedRecord {
  let change: Int64
  let record: RecordReference
  let action: Action
  let version: Int

  enum Action: String {
    case created
    case updated
    case voided
    case restored
  }

  static func all(
    where condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [ChangedRecord] {
    let sql =
      "SELECT change, kind, record, action, version FROM changedRecord WHERE " + condition
      + " ORDER BY change, kind, record"
    var records: [ChangedRecord] = []
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while let row = try rows.next() {
      guard let kind = RecordKind(rawValue: row[1]), let action = Action(rawValue: row[3]) else {
        throw RegisterFailure.damaged("changedRecord \(row[0] as Int64)")
      }
      records.append(
        ChangedRecord(
          change: row[0], record: RecordReference(kind, row[2]), action: action, version: row[4]))
    }
    return records
  }
}
