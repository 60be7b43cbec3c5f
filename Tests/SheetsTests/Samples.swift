import Guardianship

/// One invented case with something in every section, and one with nothing but a name.
enum Samples {
  static let today = day(2026, 11, 21)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    guard let day = Day(year: year, month: month, day: day) else {
      preconditionFailure("a sample with an impossible day")
    }
    return day
  }

  static let row = CaseRow(
    id: Case.ID(1), reference: "F-2022-00007", family: "Çelik", given: "Ayşe",
    born: day(1962, 8, 17), district: "Grüngürtel", status: .running, court: "Amtsgericht Düren",
    fileNumber: "53 XVII 214/22", guardian: "Esser, Karl", guardianKind: .volunteer,
    guardianTie: .family, guardianCount: 2, appointedOn: day(2026, 11, 3),
    decidedOn: day(2022, 2, 10), reviewOn: day(2029, 2, 10), caseworker: "Pohl, Marion",
    endReason: nil, endedOn: nil)

  static let bareRow = CaseRow(
    id: Case.ID(2), reference: "F-2026-00031", family: "Kaya", given: "", born: nil, district: nil,
    status: .running, court: nil, fileNumber: nil, guardian: nil, guardianKind: nil,
    guardianTie: nil, guardianCount: 0, appointedOn: nil, decidedOn: nil, reviewOn: nil,
    caseworker: nil, endReason: nil, endedOn: nil)

  static let bare = CaseDetail(
    file: Versioned(id: Case.ID(2), version: 1, value: Case()), reference: "F-2026-00031",
    person: Versioned(id: Person.ID(2), version: 1, value: Person(family: "Kaya", given: "")),
    residences: [], courts: [], statuses: [], caseworkers: [], parties: [], directives: [],
    orders: [], assignments: [], otherCases: [],
    names: CaseDetail.Names(courts: [:], users: [:], guardians: [:], taskAreas: [:]))

  static let full = detail(person: person, statuses: statuses, assignments: assignments)

  static func detail(
    person: Person, statuses: [StatusPeriod], assignments: [Assignment],
    work: CaseWork = CaseWork()
  ) -> CaseDetail {
    CaseDetail(
      file: Versioned(id: Case.ID(1), version: 3, value: file), reference: "F-2022-00007",
      person: Versioned(id: Person.ID(1), version: 2, value: person),
      residences: versioned(residences), courts: versioned(courts),
      statuses: versioned(statuses),
      caseworkers: versioned([
        CaseworkerPeriod(caseworker: User.ID(1), period: Period(from: day(2022, 1, 5), to: nil))
      ]),
      parties: versioned(parties), directives: versioned([directive]), orders: versioned(orders),
      assignments: versioned(assignments), otherCases: [otherCase], names: names,
      work: work)
  }

  static func versioned<Record>(_ records: [Record]) -> [Versioned<Record>] {
    records.enumerated().map {
      Versioned(id: Identifier(Int64($0.offset + 1)), version: 1, value: $0.element)
    }
  }

  private static let file: Case = {
    var file = Case()
    file.wishes = "möchte von ihrer Nichte begleitet werden; Gespräche auf Türkisch"
    file.cause = "Schlaganfall"
    file.remark = "Die Nachbarin hat einen Schlüssel."
    file.importNote = "Spalte 17: lfd."
    file.fileReference = "50.2-17/26"
    return file
  }()

  static let person: Person = {
    var person = Person(family: "Çelik", given: "Ayşe")
    person.birthName = "Demir"
    person.born = day(1962, 8, 17)
    person.sex = .female
    person.livingSituation = .ownHome
    person.languages = "Türkisch, Deutsch"
    person.interpreter = "Türkisch"
    person.phone = "02421 000001"
    person.visitHints = "nur vormittags"
    return person
  }()

  private static let residences: [Residence] = {
    var home = Residence(kind: .home, period: Period(from: day(2019, 5, 1), to: nil))
    home.street = "Beispielweg 12"
    home.postcode = "52349"
    home.place = "Düren"
    home.district = "Grüngürtel"
    var stay = Residence(kind: .stay, period: Period(from: day(2026, 11, 9), to: nil))
    stay.street = "Musterklinik, Station 4"
    stay.place = "Düren"
    return [stay, home]
  }()

  private static let courts = [
    CourtPeriod(
      court: Court.ID(1), fileNumber: FileNumber("53 XVII 214/22"),
      period: Period(from: day(2023, 7, 1), to: nil)),
    CourtPeriod(
      court: Court.ID(2), fileNumber: nil,
      period: Period(from: day(2022, 1, 5), to: day(2023, 6, 30))),
  ]

  static let statuses = [
    StatusPeriod(status: .running, period: Period(from: day(2022, 2, 14), to: nil)),
    StatusPeriod(
      status: .investigating, period: Period(from: day(2022, 1, 5), to: day(2022, 2, 13))),
  ]

  private static let parties: [Party] = {
    var niece = Party(kind: .relative, name: "Demir, Fatma")
    niece.relation = "Nichte"
    niece.phone = "0170 0000002"
    niece.email = "fatma@example.org"
    niece.mayBeInformed = true
    niece.asGuardian = .wished
    return [niece, Party(kind: .doctor, name: "Dr. Beispiel, Ruth")]
  }()

  private static let directive: Directive = {
    var directive = Directive(kind: .guardianshipDirective)
    directive.signedOn = day(2020, 6, 1)
    directive.holder = "Demir, Fatma"
    directive.location = "Zentrales Vorsorgeregister"
    return directive
  }()

  private static let orders: [CourtOrder] = {
    var appointment = CourtOrder(kind: .appointment)
    appointment.decidedOn = day(2022, 2, 10)
    appointment.effectiveOn = day(2022, 2, 14)
    appointment.reviewOn = day(2029, 2, 10)
    appointment.againstDeclaredWill = true
    appointment.hasReservation = true
    appointment.reservationScope = "Vermögenssorge über 300 €"
    appointment.taskAreas = [
      OrderedTaskArea(area: TaskArea.ID(1)),
      OrderedTaskArea(area: TaskArea.ID(2), wording: "Post der Behörden"),
    ]
    var provisional = CourtOrder(kind: .provisional)
    provisional.decidedOn = day(2022, 1, 10)
    provisional.validUntil = day(2022, 7, 10)
    return [appointment, provisional]
  }()

  static let assignments: [Assignment] = {
    var current = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(1), role: .guardian, kind: .volunteer,
      state: .appointed)
    current.tie = .family
    current.effectiveOn = day(2026, 11, 3)
    var substitute = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(3), role: .substitute, kind: .association,
      state: .appointed)
    substitute.effectiveOn = day(2026, 11, 3)
    return [substitute, current, dismissed]
  }()

  /// In office until the order that changed the guardian.
  static let dismissed: Assignment = {
    var former = Assignment(
      caseID: Case.ID(1), guardian: Guardian.ID(2), role: .guardian, kind: .professional,
      state: .ended)
    former.effectiveOn = day(2022, 2, 14)
    former.endedOn = day(2026, 11, 3)
    former.endReason = OrderKind.changeOfGuardian.rawValue
    return former
  }()

  private static let otherCase = CaseRow(
    id: Case.ID(9), reference: "F-2014-00112", family: "Çelik", given: "Ayşe",
    born: day(1962, 8, 17), district: "Grüngürtel", status: .ended, court: "Amtsgericht Jülich",
    fileNumber: "12 XVII 9/14", guardian: nil, guardianKind: nil, guardianTie: nil,
    guardianCount: 0, appointedOn: nil, decidedOn: nil, reviewOn: nil, caseworker: nil,
    endReason: .lifted, endedOn: day(2016, 3, 31))

  private static let names = CaseDetail.Names(
    courts: [
      Court.ID(1): Court(name: "Amtsgericht Düren"), Court.ID(2): Court(name: "Amtsgericht Jülich"),
    ],
    users: [
      User.ID(1): User(
        account: "pohl", name: "Pohl, Marion", role: .caseworker, isActive: true)
    ],
    guardians: [
      Guardian.ID(1): Guardian(family: "Esser", given: "Karl", isOrganisation: false),
      Guardian.ID(2): Guardian(family: "Braun", given: "Ursula", isOrganisation: false),
      Guardian.ID(3): Guardian(
        family: "Betreuungsverein Beispiel e. V.", given: nil, isOrganisation: true),
    ],
    taskAreas: [
      TaskArea.ID(1): TaskArea(name: "Vermögenssorge", expressNumber: nil, includesAssets: true),
      TaskArea.ID(2): TaskArea(
        name: "Postangelegenheiten", expressNumber: 6, includesAssets: false),
    ])
}
