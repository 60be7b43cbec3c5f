import GRDB
import Guardianship

/// Rows of one rank that a query asks for, as SQL finds them.
struct WorkSegment {
  let rank: Int
  let from: SQL
  let conditions: [SQL]
  let order: WorkOrder
  /// How the rows lie to today.
  let group: WorkGrouping

  /// At most `limit` places behind a position, nearest first.
  func places(
    beyond position: ListPosition?, forward: Bool, limit: Int, in db: Database
  ) throws -> [WorkPlace] {
    let place = try position.map { [try order.beyond($0, forward: forward, in: db)] } ?? []
    return try places(
      """
      WHERE \(SQL.all(place + conditions)) ORDER BY \(order.clause(forward: forward)) LIMIT \(limit)
      """, in: db)
  }

  func place(at position: ListPosition, in db: Database) throws -> WorkPlace? {
    let place = try order.at(position, in: db)
    return try places("WHERE \(SQL.all([place] + conditions)) LIMIT 1", in: db).first
  }

  /// How many rows there are in each group.
  func counts(today: Day, in db: Database) throws -> [WorkGroup: Int] {
    let day: WorkDay
    switch group {
    case .byDay(let own): day = own
    case .all(let group):
      let count = try count(in: db)
      return count == 0 ? [:] : [group: count]
    }
    var counts: [WorkGroup: Int] = [:]
    let found = try SQLRequest<Row>(
      literal: "SELECT \(day.group(today: today)) AS part, count(*) FROM \(rows) GROUP BY part"
    ).fetchCursor(db)
    while let row = try found.next() {
      if let group: WorkGroup = row.choice(0) { counts[group] = row[1] }
    }
    return counts
  }

  func count(in db: Database) throws -> Int { try rows.count(in: db) }

  private var rows: SQL {
    let all = SQL.all(conditions)
    return "\(from) WHERE \(all)"
  }

  private func places(_ rest: SQL, in db: Database) throws -> [WorkPlace] {
    let (text, arguments) = try SQL(
      "SELECT \(order.columns.joined(separator: ", ")) FROM \(from) \(rest)"
    ).build(db)
    var places: [WorkPlace] = []
    let rows = try Row.fetchCursor(db.cachedStatement(sql: text), arguments: arguments)
    while let row = try rows.next() {
      places.append(
        WorkPlace(row: row[row.count - 1], position: order.position(row, rank: rank)))
    }
    return places
  }
}

/// A row by its number in its table, and where it stands.
struct WorkPlace: Equatable {
  let row: Int64
  let position: ListPosition
}

/// How the rows of a segment are told apart when they are counted.
enum WorkGrouping {
  /// Still to be done: by their day.
  case byDay(WorkDay)
  case all(WorkGroup)
}

extension WorkDay {
  /// The name of a row's group, as `WorkGroup.of` and `ListRow.group` tell it.
  fileprivate func group(today: Day) -> SQL {
    let sunday = today.monday.adding(days: 6)
    let ends: [(WorkGroup, Day)] = [
      (.overdue, today), (.today, today.adding(days: 1)), (.thisWeek, sunday.adding(days: 1)),
      (.nextWeek, sunday.adding(days: 8)),
    ]
    let parts = ends.map { group, end -> SQL in
      "WHEN \(isBefore(end)) THEN \(group.rawValue)"
    }
    return """
      CASE \(parts.joined(separator: " ")) WHEN \(isMissing) THEN \(WorkGroup.undated.rawValue)
        ELSE \(WorkGroup.later.rawValue) END
      """
  }
}
