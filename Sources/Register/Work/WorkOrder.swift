import GRDB
import Guardianship

/// What the rows of a list of work are ordered by within a rank, and how a place among them is
/// written down: always a total order that an index holds.
enum WorkOrder {
  /// By a day kept as number, then by the number of the row.
  case numbers(SQL)
  /// By a day kept as ISO text, then by the number of the row.
  case texts(SQL)
  /// Termine by day and time; the position's number holds the time above the number of the row.
  case times
  /// Latest first: a position counts days and rows below zero, so that ascending stays ascending.
  case latest
  /// By the names of cases or guardians, which a position names by number: rows of this table, called
  /// `row` in the statement.
  case names(table: String, row: String)
  /// Proposals by who has to do something next, then by the day they went into review; a position
  /// holds the place in that order above the day.
  case proposals
  /// By number, the newest first.
  case newest

  /// The last column is the number of the row.
  var columns: [SQL] {
    switch self {
    case .numbers(let day), .texts(let day): [day, "w.id"]
    case .times: ["w.day", "ifnull(w.time, '')", "w.id"]
    case .latest: ["w.day", "w.id"]
    case .names(_, let row): ["\(sql: row).nameKey", "\(sql: row).id"]
    case .proposals: ["\(AssignmentSQL("w").queue)", "w.id"]
    case .newest: ["w.id"]
    }
  }

  private var isDescending: Bool {
    switch self {
    case .latest, .newest: true
    default: false
    }
  }

  func clause(forward: Bool) -> SQL {
    let suffix: SQL = forward == isDescending ? " DESC" : ""
    return columns.map { "\($0)\(suffix)" }.joined(separator: ", ")
  }

  /// Behind the position in reading direction.
  func beyond(_ position: ListPosition, forward: Bool, in db: Database) throws -> SQL {
    let columns = columns.joined(separator: ", ")
    let values = try values(of: position, in: db).map { "\($0)" as SQL }.joined(separator: ", ")
    return forward == isDescending
      ? "(\(columns)) < (\(values))" : "(\(columns)) > (\(values))"
  }

  func at(_ position: ListPosition, in db: Database) throws -> SQL {
    SQL.all(try zip(columns, values(of: position, in: db)).map { "\($0) = \($1)" })
  }

  // MARK: - Positions

  /// A row of `columns`.
  func position(_ row: Row, rank: Int) -> ListPosition {
    switch self {
    case .numbers: ListPosition(rank: rank, day: row[0], id: row[1])
    case .texts: ListPosition(rank: rank, day: WorkOrder.number(row[0]), id: row[1])
    case .times:
      ListPosition(
        rank: rank, day: WorkOrder.number(row[0]),
        id: WorkOrder.slot(row[1]) << WorkOrder.slotShift | (row[2] as Int64))
    case .latest:
      ListPosition(rank: rank, day: -WorkOrder.number(row[0]), id: -(row[1] as Int64))
    case .names: ListPosition(rank: rank, day: 0, id: row[1])
    case .proposals:
      ListPosition(rank: rank, day: WorkOrder.place(row[0]), id: row[1])
    case .newest: ListPosition(rank: rank, day: 0, id: -(row[0] as Int64))
    }
  }

  private func values(of position: ListPosition, in db: Database) throws -> [DatabaseValue] {
    let (day, id) = (position.day, position.id)
    switch self {
    case .numbers: return [day.databaseValue, id.databaseValue]
    case .texts: return [WorkOrder.text(day).databaseValue, id.databaseValue]
    case .times:
      let slot = id >> WorkOrder.slotShift
      let time = slot == 0 ? "" : TimeOfDay(minutes: Int(slot) - 1)?.text ?? "~"
      return [
        WorkOrder.text(day).databaseValue, time.databaseValue,
        (id & (1 << WorkOrder.slotShift - 1)).databaseValue,
      ]
    case .latest: return [WorkOrder.text(-day).databaseValue, (-id).databaseValue]
    case .names(let table, _):
      let statement = try db.cachedStatement(sql: "SELECT nameKey FROM \(table) WHERE id = ?")
      let name = try String.fetchOne(statement, arguments: [id]) ?? ""
      return [name.databaseValue, id.databaseValue]
    case .proposals:
      let (place, day) = day.quotientAndRemainder(dividingBy: WorkOrder.placeValue)
      return ["\(place)\(WorkOrder.text(day))".databaseValue, id.databaseValue]
    case .newest: return [(-id).databaseValue]
    }
  }

  /// Whether a place among proposals belongs to what waits for the supervisors.
  static func isInReview(_ position: ListPosition) -> Bool {
    position.rank == 0 && position.day < placeValue
  }

  /// What a place in the queue counts in a position: more than any day.
  private static let placeValue = 10_000_000

  /// "02026-11-18" as a number that orders alike.
  private static func place(_ text: String) -> Int {
    (text.first?.wholeNumberValue ?? 0) * placeValue + number(String(text.dropFirst()))
  }

  /// The bits of a position's number that the row's own number takes.
  private static let slotShift: Int64 = 40

  /// Minutes of the day from 1 on; Termine without a time come first.
  private static func slot(_ time: String) -> Int64 {
    TimeOfDay(time).map { Int64($0.minutes) + 1 } ?? 0
  }

  private static func number(_ text: String) -> Int {
    Day(iso: text)?.number ?? NoDay.number
  }

  private static func text(_ number: Int) -> String {
    number >= NoDay.number ? NoDay.iso : Day(number: number).iso
  }
}
