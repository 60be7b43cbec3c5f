import GRDB
import Guardianship

/// Reads the places of one query, rank after rank.
struct WorkReader: PageReader {
  let db: Database
  let list: ListName
  let segments: [WorkSegment]

  init(_ query: ListQuery, in db: Database) throws {
    self.db = db
    list = query.list
    segments = try WorkCompiler(query, in: db).segments()
  }

  func items(beyond position: ListPosition?, forward: Bool, limit: Int) throws -> [WorkPlace] {
    var places: [WorkPlace] = []
    for segment in forward ? segments : segments.reversed() where places.count < limit {
      if let position, position.rank != segment.rank {
        guard (position.rank < segment.rank) == forward else { continue }
      }
      let isWithin = position?.rank == segment.rank
      places += try segment.places(
        beyond: isWithin ? position : nil, forward: forward, limit: limit - places.count, in: db)
    }
    return places
  }

  func item(at position: ListPosition) throws -> WorkPlace? {
    try segments.first { $0.rank == position.rank }?.place(at: position, in: db)
  }

  /// How many rows there are, however they lie to today.
  func count() throws -> Int { try segments.reduce(0) { try $0 + $1.count(in: db) } }

  func counts(today: Day) throws -> ListCounts {
    var groups: [WorkGroup: Int] = [:]
    for segment in segments {
      groups.merge(try segment.counts(today: today, in: db), uniquingKeysWith: +)
    }
    return ListCounts(groups: groups)
  }

  /// Hands over every row in order, portion by portion.
  func forEachRow(
    limit: Int?, while goesOn: () -> Bool, today: Day, _ body: (ListRow) throws -> Void
  ) throws {
    var (position, left) = (ListPosition?.none, limit ?? .max)
    while left > 0 {
      let wanted = min(left, WorkReader.rowsAtOnce)
      let places = try items(beyond: position, forward: true, limit: wanted)
      for line in try WorkRows.read(list, places, in: db, today: today) {
        guard goesOn() else { return }
        try body(line.row)
      }
      guard places.count == wanted else { return }
      position = places.last?.position
      left -= places.count
    }
  }

  private static let rowsAtOnce = 500
}

extension ListPage {
  /// One page of a list of work.
  static func read(
    _ query: ListQuery, start: PageStart<ListPosition>, limit: Int, in db: Database
  ) throws -> ListPage {
    var reader = try WorkReader(query, in: db)
    let edges = try reader.edges(start: start, limit: limit)
    return ListPage(
      lines: try WorkRows.read(query.list, edges.items, in: db, today: query.today),
      hasRowsBefore: edges.before,
      hasRowsAfter: edges.after)
  }
}
