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

  struct Home: Periodic {
    /// Nothing with an Auskunftssperre (§ 51 BMG).
    var district: String?
    var period: Period
  }

  struct Caseworker: Periodic {
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

extension ListingFacts.Numbered: Periodic where Value: Periodic {
  var period: Period { value.period }
}

extension Array {
  /// What the list shows: of a past day only what held.
  func listed<Value: Periodic>(
    on day: Day, isPast: Bool
  ) -> Value? where Element == ListingFacts.Numbered<Value> {
    (isPast ? holding(on: day) : current(on: day))?.value
  }
}
