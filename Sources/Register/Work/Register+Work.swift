import GRDB
public import Guardianship

extension Register {
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

  /// Runs a reading of a list of work.
  func work<Value>(_ query: ListQuery, _ read: (Database) throws -> Value) throws -> Value {
    guard query.list == .quality else { return try interruptible(read) }
    return try interruptible(mayKeep: true) { db in
      try PerhapsTwice.prepare(in: db)
      return try read(db)
    }
  }
}
