import Guardianship

/// What the base tables say about one case, as far as its line in the list needs it: records that
/// are not voided, in any order.
struct ListingFacts {
  var id: Int64
  var reference: String
  var family: String
  var given: String
  var birthName: String?
  var born: Day?
  var endReason: EndReason?
  var endedOn: Day?
  var homes: [Numbered<Home>] = []
  var courts: [Numbered<CourtPeriod>] = []
  var statuses: [Numbered<StatusPeriod>] = []
  var caseworkers: [Numbered<Caseworker>] = []
  var orders: [Numbered<CourtOrder>] = []
  var assignments: [Numbered<Office>] = []

  /// A record with its number, which decides where days do not.
  struct Numbered<Value> {
    var id: Int64
    var value: Value
  }

  struct Home {
    /// Nothing with an Auskunftssperre (§ 51 BMG).
    var district: String?
    var period: Period
  }

  struct Caseworker {
    var id: Int64
    var name: String
    var period: Period
  }

  /// An assignment with the name of its guardian.
  struct Office {
    var assignment: Assignment
    var family: String
    var given: String?
  }
}

extension Array {
  /// The latest period that holds `day`; where none does, the one without an end unless the list
  /// is read at a past day.
  func current<Value>(
    on day: Day, isPast: Bool, _ period: (Value) -> Period
  ) -> Value? where Element == ListingFacts.Numbered<Value> {
    var found: (from: Int, id: Int64, value: Value)?
    for element in self {
      let span = period(element.value)
      let isOpen = !isPast && span.to == nil && !span.contains(day)
      guard span.contains(day) || isOpen else { continue }
      // A period that has not begun stands behind every one that holds the day.
      let from = isOpen ? Int.min : (span.from?.number ?? Int.min + 1)
      if let found, (found.from, found.id) > (from, element.id) { continue }
      found = (from, element.id, element.value)
    }
    return found?.value
  }
}
