import Guardianship

/// What the base tables say about one case, as far as its line in the list needs it: records that
/// are not voided, in any order.
struct ListingFacts {
  var id: Int64
  var reference: String
  /// Number of the office's E-Akte.
  var fileReference: String?
  var family: String
  var given: String
  var birthName: String?
  var born: Day?
  var phone: String?
  var endReason: EndReason?
  var endedOn: Day?
  var homes: [Numbered<Home>] = []
  /// Home and stay; nothing with an Auskunftssperre (§ 51 BMG).
  var streets: [Numbered<Street>] = []
  var courts: [Numbered<CourtPeriod>] = []
  var statuses: [Numbered<StatusPeriod>] = []
  var caseworkers: [Numbered<Caseworker>] = []
  var orders: [Numbered<CourtOrder>] = []
  var assignments: [Numbered<Office>] = []
  /// Beteiligte; with an Auskunftssperre (§ 51 BMG) without a home the person may live in.
  var parties: [Numbered<PartyName>] = []

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

  struct Street: Periodic {
    var street: String
    var period: Period
  }

  struct PartyName {
    var name: String
    var phone: String?
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
