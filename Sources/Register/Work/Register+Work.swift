import GRDB
public import Guardianship

extension Register {
  /// Consecutive rows of a list of work, found by key.
  ///
  /// A page around a place whose row is gone holds the rows beside it: what was just done leaves the
  /// list where it was.
  /// - Throws: `RegisterFailure`, or `CancellationError` where `interrupt` ended the reading; so do
  ///   all readings of a list.
  public func page(
    _ query: ListQuery, start: PageStart<ListPosition>, limit: Int
  ) throws -> ListPage {
    try work(query) { db in try ListPage.read(query, start: start, limit: limit, in: db) }
  }

  /// Exact counts, asked for after a page has been painted.
  public func counts(_ query: ListQuery) throws -> ListCounts {
    try work(query) { db in try WorkReader(query, in: db).counts(today: query.today) }
  }

  /// Every row of a list of work in its order, one at a time, for papers and exports.
  ///
  /// The memory does not grow with the list.
  public func forEachRow(
    _ query: ListQuery, limit: Int? = nil, _ body: (ListRow) throws -> Void
  ) throws {
    try work(query) { db in
      let reader = try WorkReader(query, in: db)
      var (position, left) = (ListPosition?.none, limit ?? .max)
      while left > 0 {
        let wanted = min(left, Register.rowsAtOnce)
        let places = try reader.items(beyond: position, forward: true, limit: wanted)
        for line in try WorkRows.read(query.list, places, in: db, today: query.today) {
          try body(line.row)
        }
        guard places.count == wanted else { return }
        position = places.last?.position
        left -= places.count
      }
    }
  }

  private static let rowsAtOnce = 500

  /// The proposals of a list that supervisors still have to look at, in its order.
  public func reviewQueue(_ query: ListQuery) throws -> [Assignment.ID] {
    try work(query) { db in
      let reader = try WorkReader(query, in: db)
      var queue: [Assignment.ID] = []
      var position: ListPosition?
      while true {
        let places = try reader.items(
          beyond: position, forward: true, limit: Register.placesAtOnce)
        let waiting = places.prefix { WorkOrder.isInReview($0.position) }
        queue += waiting.map { Assignment.ID($0.position.id) }
        guard waiting.count == Register.placesAtOnce else { return queue }
        position = places.last?.position
      }
    }
  }

  private static let placesAtOnce = 10_000

  private func work<Value>(_ query: ListQuery, _ read: (Database) throws -> Value) throws -> Value {
    guard query.list == .quality else { return try interruptible(read) }
    return try interruptible(mayKeep: true) { db in
      try PerhapsTwice.prepare(in: db)
      return try read(db)
    }
  }
}
