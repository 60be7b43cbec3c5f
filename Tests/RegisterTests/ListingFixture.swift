import GRDB
import Guardianship
import Testing

@testable import Register

/// A register in memory with cases that a seeded generator makes, small enough to compare every
/// answer with one worked out in Swift.
struct ListingFixture {
  let register: Register
  let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
  let seed: UInt64

  static let districts = ["Merken", "Echtz", "Gürzenich", "MERKEN", "Nord-Düren"]
  static let families = [
    "Müller", "Mueller", "Muller", "Müller-Lüdenscheid", "Becker", "Çelik", "Graf von Berg",
    "Özdemir",
    "Łukasik", "Groß", "Gross",
  ]
  static let givens = ["Anna", "Ayşe", "Uwe", "Renate", "Zoë", "Jan-Peter", ""]

  init(seed: UInt64, cases: Int) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    let queue = try DatabaseQueue(configuration: configuration)
    register = Register(queue: queue, path: nil, isReadOnly: false)
    self.seed = seed
    let today = today
    try Migrations.copyEmpty(to: queue)
    try queue.write { db in
      try Meta.write(
        Office(name: "Amt", kind: .authority, state: .nordrheinWestfalen, isDemo: false), to: db)
      try db.execute(sql: Self.catalogue)
      var numbers = Numbers(seed: seed)
      try BulkInsert.run(in: db, change: Change.ID(1), today: today) { bulk in
        var guardians: [Guardian.ID] = []
        for (index, name) in ["Braun", "Müller", "Nowak", "Caritasverband"].enumerated() {
          let given = index == 3 ? nil : "Ursula"
          let guardian = Guardian(family: name, given: given, isOrganisation: index == 3)
          guardians.append(try bulk.add(guardian, reference: "B-\(index)"))
        }
        for index in 0..<cases {
          try bulk.add(Self.records(index, guardians, today, &numbers))
        }
      }
      try Self.addWork(to: db, cases: cases, today: today, &numbers)
    }
  }

  /// The list of a day, worked out the slow way.
  func naive(asOf: FilterDay? = nil) throws -> NaiveListing {
    try register.queue.read { db in
      try NaiveListing(ListQuery(.cases, filter: Filter(asOf: asOf), today: today), in: db)
    }
  }

  private static let catalogue = """
    INSERT INTO user (id, name, nameKey, role) VALUES
      (1, 'Pohl', 'pohl', 'supervisor'), (2, 'Adam', 'adam', 'caseworker'),
      (3, 'Özcan', 'ozcan', 'caseworker');
    INSERT INTO change (operation, user, at) VALUES ('import', 1, 0);
    INSERT INTO court (id, name, nameKey) VALUES
      (1, 'Amtsgericht Düren', 'amtsgericht duren'), (2, 'Amtsgericht Jülich', 'amtsgericht julich');
    INSERT INTO taskArea (id, name, nameKey) VALUES
      (1, 'Vermögenssorge', 'vermogenssorge'), (2, 'Gesundheitssorge', 'gesundheitssorge'),
      (11, 'Wohnung', 'wohnung');
    """

  /// Aufträge, contacts, Termine and Wiedervorlagen in some of the cases, some of them in none.
  private static func addWork(
    to db: Database, cases: Int, today: Day, _ numbers: inout Numbers
  ) throws {
    func somebody() -> User.ID? {
      numbers.below(4) == 0 ? nil : User.ID(Int64(1 + numbers.below(3)))
    }
    func day() -> Day { today.adding(days: 60 - numbers.below(120)) }
    func caseFile() -> Int64 { Int64(1 + numbers.below(cases)) }
    let texts = ["Hausbesuch mit Tochter", "Anruf Müller", "Ärztliches Attest", "Übergabe"]
    for index in 0..<cases {
      let received = today.adding(days: -numbers.below(90))
      var request = CourtRequest(kind: Term.ID(Int64(1 + numbers.below(5))), receivedOn: received)
      request.assignedTo = somebody()
      if numbers.below(3) > 0 { request.dueOn = received.adding(days: numbers.below(60)) }
      if numbers.below(5) == 0 { request.extendedTo = received.adding(days: 80) }
      if numbers.below(4) == 0 { request.settledOn = today }
      request.settlement = request.settledOn == nil ? nil : .answered
      _ = try RecordTable.of(.courtRequest).insert(
        request.values, links: [.caseFile: caseFile()], reference: "A-\(index)", to: db)
      var contact = Contact(
        kind: numbers.one(of: Contact.Kind.allCases), day: min(day(), today),
        cases: Set((0..<numbers.below(3)).map { _ in caseFile() }).sorted().map { Case.ID($0) })
      contact.text = numbers.one(of: texts)
      contact.topic = "Vorsorge"
      try RecordTable.insert(contact, to: db)
      var entry = CalendarEntry(
        kind: .homeVisit, day: day(), time: TimeOfDay(minutes: numbers.below(1_440)))
      if numbers.below(4) == 0 { entry.time = nil }
      entry.user = somebody()
      entry.state = numbers.one(of: CalendarEntry.State.allCases)
      var followUp = FollowUp(dueOn: day(), text: numbers.one(of: texts))
      followUp.owner = somebody()
      followUp.doneOn = numbers.below(3) == 0 ? today : nil
      for values in [entry.values, followUp.values] {
        let kind: RecordKind = values[.followUpText] == nil ? .calendarEntry : .followUp
        _ = try RecordTable.of(kind).insert(
          values, links: numbers.below(4) == 0 ? [:] : [.caseFile: caseFile()], reference: nil,
          to: db)
      }
      var inquiry = Inquiry(guardian: nil, whom: numbers.one(of: texts), askedOn: day())
      inquiry.askedBy = somebody()
      inquiry.answer = numbers.one(of: Inquiry.Answer.allCases)
      _ = try RecordTable.of(.inquiry).insert(
        inquiry.values, links: [.caseFile: caseFile()], reference: nil, to: db)
    }
    try DeadlineListing.rebuild(in: db, today: today)
  }

  private static let streets = ["Eichendorffweg 12", "Am Müllerhof 3a", "Annastr. 7"]

  /// Some with names and numbers that persons and guardians have too.
  private static func parties(_ index: Int) -> [Party] {
    guard index % 2 == 0 else { return [] }
    var son = Party(kind: .relative, name: index % 4 == 0 ? "Cem Müller" : "Becker, Anna")
    son.phone = index % 6 == 0 ? "02421 7\(100 + index)" : nil
    var home = Party(kind: .home, name: "Seniorenhaus Am Eichenhain")
    home.phone = "02421 8800, 0171/2233\(index)"
    return index % 8 == 0 ? [son, home] : [son]
  }

  static func records(
    _ index: Int, _ guardians: [Guardian.ID], _ today: Day, _ numbers: inout Numbers
  ) -> CaseRecords {
    var person = Person(family: numbers.one(of: families), given: numbers.one(of: givens))
    person.born = numbers.below(8) == 0 ? nil : today.adding(days: -numbers.below(35_000))
    person.birthName = numbers.below(6) == 0 ? "Schneider" : nil
    person.phone = index % 3 == 0 ? "02421/89 3\(100 + index)" : nil
    person.addressBlocked = index % 17 == 0
    var records = CaseRecords(reference: "F-2026-\(10_000 + index)", person: person)
    records.parties = parties(index)
    records.facts.fileReference = index % 5 == 0 ? "51.3-\(index)/26" : nil
    let start = today.adding(days: -numbers.below(2_000))
    let middle = start.adding(days: numbers.below(1_200))
    let spans = [
      Period(from: start, to: max(start, middle.adding(days: -1))), Period(from: middle, to: nil),
    ]
    for span in spans {
      var home = Residence(kind: .home, period: span)
      home.district = numbers.below(5) == 0 ? nil : numbers.one(of: districts)
      home.street = index % 4 == 0 ? nil : streets[(index + records.residences.count) % 3]
      records.residences.append(home)
      let number = FileNumber(
        "\(50 + numbers.below(5)) XVII \(index * 6 + numbers.below(6))/\(20 + index % 6)")
      records.courts.append(
        CourtPeriod(
          court: numbers.below(6) == 0 ? nil : Court.ID(Int64(1 + numbers.below(2))),
          fileNumber: numbers.below(5) == 0 ? nil : number, period: span))
      records.statuses.append(
        StatusPeriod(status: numbers.one(of: CaseStatus.allCases), period: span))
      if numbers.below(6) > 0 {
        records.caseworkers.append(
          CaseworkerPeriod(caseworker: User.ID(Int64(1 + numbers.below(3))), period: span))
      }
    }
    for _ in 0..<numbers.below(3) { records.orders.append(order(start, &numbers)) }
    if numbers.below(2) == 0 { records.facts.endReason = numbers.one(of: EndReason.allCases) }
    if numbers.below(2) == 0 { records.facts.endedOn = middle }
    for place in 0..<numbers.below(4) {
      records.assignments.append(
        CaseRecords.Office(
          reference: "V-\(index)-\(place)",
          assignment: assignment(numbers.one(of: guardians), start, &numbers)))
    }
    return records
  }

  private static func order(_ start: Day, _ numbers: inout Numbers) -> CourtOrder {
    var order = CourtOrder(kind: numbers.one(of: OrderKind.allCases))
    order.decidedOn = numbers.below(4) == 0 ? nil : start.adding(days: numbers.below(900))
    order.reviewOn = numbers.below(3) == 0 ? nil : start.adding(days: numbers.below(4_000))
    order.hasReservation = numbers.below(3) == 0
    order.taskAreas = [1, 2, 11].filter { _ in numbers.below(2) == 0 }.map {
      OrderedTaskArea(area: TaskArea.ID($0))
    }
    return order
  }

  private static func assignment(
    _ guardian: Guardian.ID, _ start: Day, _ numbers: inout Numbers
  ) -> Assignment {
    var assignment = Assignment(
      caseID: Case.ID(0), guardian: guardian, role: .guardian,
      kind: numbers.one(of: GuardianKind.allCases),
      state: numbers.below(5) == 0 ? .draft : .appointed)
    assignment.tie = numbers.below(3) == 0 ? nil : numbers.one(of: Tie.allCases)
    if numbers.below(4) > 0 {
      assignment.effectiveOn = start.adding(days: numbers.below(600))
      if numbers.below(3) == 0 {
        assignment.endedOn = assignment.effectiveOn?.adding(days: numbers.below(900))
      }
    }
    return assignment
  }
}

/// Seeded numbers, the same on every machine.
struct Numbers {
  var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
