import GRDB
import Guardianship
import Testing

@testable import Register

@Suite("Tables and what records say about themselves")
struct RecordTableTests {
  private struct StoredColumn: Equatable {
    let isNumber: Bool
    let isNeverNull: Bool
  }

  private func columns(of table: String, in db: Database) throws -> [String: StoredColumn] {
    var columns: [String: StoredColumn] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT name, type, \"notnull\" FROM pragma_table_info(?)", arguments: [table])
    {
      columns[row[0]] = StoredColumn(isNumber: row[1] == "INTEGER", isNeverNull: row[2])
    }
    return columns
  }

  @Test("a table has the columns of its record and no others", arguments: RecordKind.allCases)
  func columns(kind: RecordKind) throws {
    let table = RecordTable.of(kind)
    try Desk().register.read { db in
      let stored = try columns(of: kind.rawValue, in: db)
      var described = Set(
        table.columns.map(\.field.column) + table.links.map(\.rawValue) + table.keys.map(\.rawValue)
          + ["id", "version", "voided"])
      if table.hasReference { described.insert("reference") }
      #expect(Set(stored.keys) == described)
      for column in table.columns {
        let found = try #require(stored[column.field.column])
        #expect(found.isNumber == column.storesNumber, "\(column.field.rawValue)")
        // The settings of an office from before their columns keep what a blank one holds.
        guard kind != .officeSetting else { continue }
        let field = column.field.description
        let isNeverNull = field.isRequired || !field.mayBeNothing
        #expect(found.isNeverNull == isNeverNull, "\(column.field.rawValue)")
      }
    }
  }
}
