import GRDB
import Guardianship

extension UndoOffer {
  /// Subjects that are named one by one.
  private static let named = 8

  /// - Returns: nothing where the change is what the register began with.
  static func read(_ last: Undoable, in db: Database) throws -> UndoOffer? {
    if last.operation.isImport { return try readImport(last, in: db) }
    guard let change = try History.read([last.id.rawValue], of: nil, in: db).first else {
      return nil
    }
    let records = try ChangedRecord.all(where: "change = ?", [last.id.rawValue], in: db)
    let persons = try persons(of: last.id, in: db)
    // Whom an Ausfall is about stands before the cases that it touches.
    let named = persons.isEmpty ? records : records.filter { $0.record.kind == .guardian }
    let subjects = try entries(named, in: db) + persons
    var refusal: Refusal?
    for record in records where refusal == nil {
      refusal = try record.changedSince(before: nil, in: db)
    }
    return UndoOffer(
      change: change, subjects: Array(subjects.prefix(Self.named)), subjectCount: subjects.count,
      refusal: refusal)
  }

  /// A list that was brought in stays; the city of a demo was never anybody's own change.
  private static func readImport(_ last: Undoable, in db: Database) throws -> UndoOffer? {
    guard try db.finds("SELECT 1 FROM importRun WHERE change = ?", [last.id.rawValue]),
      let change = try History.change(last.id, in: db)
    else { return nil }
    return UndoOffer(
      change: change, subjects: [], subjectCount: 0, refusal: .cannotUndo(last.operation))
  }

  private static func persons(of id: Change.ID, in db: Database) throws -> [Subject] {
    let sql = """
      SELECT DISTINCT p.id, p.family, p.given, p.born FROM changedRecord r
      LEFT JOIN caseFile f ON f.id = r.caseFile
      JOIN person p ON p.id = ifnull(f.person, r.person)
      WHERE r.change = ? ORDER BY p.nameKey, p.id
      """
    return try Row.fetchAll(db, sql: sql, arguments: [id.rawValue]).map { row in
      Subject(
        name: Person.listName(row[1], row[2]), born: (row[3] as String?).flatMap { Day(iso: $0) })
    }
  }

  private static func entries(_ records: [ChangedRecord], in db: Database) throws -> [Subject] {
    let names = RecordNames(db: db)
    return try records.compactMap { try names.name(of: $0.record) }.map { Subject(name: $0) }
  }
}
