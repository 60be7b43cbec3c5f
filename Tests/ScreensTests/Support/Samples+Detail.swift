import Guardianship
import Screens

extension Samples {
  /// A case with something in every section.
  static func detail(of row: CaseRow) -> CaseDetail {
    let file = Versioned(id: row.id, version: 3, value: caseFile(of: row))
    let number = row.id.rawValue
    return CaseDetail(
      file: file, reference: row.reference,
      person: Versioned(id: Person.ID(number), version: 2, value: person(of: row)),
      residences: [Versioned(id: Residence.ID(number), version: 1, value: residence(of: row))],
      courts: [
        Versioned(
          id: CourtPeriod.ID(number), version: 1,
          value: CourtPeriod(
            court: Court.ID(1), fileNumber: row.fileNumber.flatMap { FileNumber($0) },
            period: Period(from: day(2022, 1, 5), to: nil)))
      ],
      statuses: [
        Versioned(
          id: StatusPeriod.ID(number), version: 1,
          value: StatusPeriod(status: row.status, period: Period(from: day(2022, 2, 14), to: nil)))
      ],
      caseworkers: [
        Versioned(
          id: CaseworkerPeriod.ID(number), version: 1,
          value: CaseworkerPeriod(
            caseworker: User.ID(1), period: Period(from: day(2022, 1, 5), to: nil)))
      ],
      parties: parties, directives: directives, orders: row.status == .running ? [order] : [],
      assignments: assignments(of: row), otherCases: [], names: names, work: caseWork(of: row))
  }

  private static func caseFile(of row: CaseRow) -> Case {
    var file = Case()
    file.wishes = "möchte von ihrer Nichte Fatma begleitet werden; Gespräche auf Türkisch"
    file.cause = "Demenz nach Schlaganfall"
    file.remark = "Nachbarin hat einen Schlüssel."
    file.endReason = row.endReason
    file.endedOn = row.endedOn
    return file
  }

  private static func person(of row: CaseRow) -> Person {
    var person = Person(family: row.family, given: row.given)
    person.born = row.born
    person.sex = .female
    person.livingSituation = .ownHome
    person.languages = "Türkisch, Deutsch"
    person.interpreter = "Türkisch"
    person.phone = "02421 000001"
    person.visitHints = "Hund; nur vormittags"
    return person
  }

  private static func residence(of row: CaseRow) -> Residence {
    var residence = Residence(kind: .home, period: Period(from: day(2019, 5, 1), to: nil))
    residence.street = "Beispielweg 12"
    residence.postcode = "52349"
    residence.place = "Düren"
    residence.district = row.district
    return residence
  }

  private static let parties: [Versioned<Party>] = {
    var niece = Party(kind: .relative, name: "Demir, Fatma")
    niece.relation = "Nichte"
    niece.phone = "0170 0000002"
    niece.mayBeInformed = true
    niece.asGuardian = .wished
    let doctor = Party(kind: .doctor, name: "Dr. Beispiel, Ruth")
    return [
      Versioned(id: Party.ID(11), version: 1, value: niece),
      Versioned(id: Party.ID(12), version: 1, value: doctor),
    ]
  }()

  private static let directives: [Versioned<Directive>] = {
    var directive = Directive(kind: .guardianshipDirective)
    directive.signedOn = day(2020, 6, 1)
    directive.holder = "Demir, Fatma"
    directive.location = "Zentrales Vorsorgeregister"
    return [Versioned(id: Directive.ID(21), version: 1, value: directive)]
  }()

  static let order: Versioned<CourtOrder> = {
    var order = CourtOrder(kind: .appointment)
    order.decidedOn = day(2022, 2, 10)
    order.effectiveOn = day(2022, 2, 14)
    order.reviewOn = day(2029, 2, 10)
    order.hasReservation = true
    order.reservationScope = "Vermögenssorge über 300 €"
    order.taskAreas = [
      OrderedTaskArea(area: TaskArea.ID(1)), OrderedTaskArea(area: TaskArea.ID(2)),
      OrderedTaskArea(area: TaskArea.ID(4)),
    ]
    return Versioned(id: CourtOrder.ID(31), version: 1, value: order)
  }()

  private static func assignments(of row: CaseRow) -> [Versioned<Assignment>] {
    var former = Assignment(
      caseID: row.id, guardian: Guardian.ID(42), role: .guardian, kind: .professional,
      state: .ended)
    former.effectiveOn = day(2022, 2, 14)
    former.endedOn = day(2026, 11, 2)
    former.endReason = "Entlassung auf eigenen Wunsch"
    let ended = Versioned(id: Assignment.ID(52), version: 1, value: former)
    guard row.guardian != nil else {
      let proposed = row.id == rows[1].id ? [assignmentRow(61, assignment).record] : []
      return proposed + (row.status == .running ? [ended] : [])
    }
    var current = Assignment(
      caseID: row.id, guardian: Guardian.ID(41), role: .guardian, kind: .volunteer,
      state: .appointed)
    current.tie = .family
    current.effectiveOn = day(2026, 11, 3)
    return [Versioned(id: Assignment.ID(51), version: 1, value: current), ended]
  }

  static let names = CaseDetail.Names(
    courts: Dictionary(uniqueKeysWithValues: courts.map { ($0.id, $0.value) }),
    users: Dictionary(uniqueKeysWithValues: users.map { ($0.id, $0.value) }),
    guardians: [
      Guardian.ID(41): Guardian(family: "Esser", given: "Karl", isOrganisation: false),
      Guardian.ID(42): Guardian(family: "Braun", given: "Ursula", isOrganisation: false),
    ],
    taskAreas: Dictionary(uniqueKeysWithValues: taskAreas.map { ($0.id, $0.value) }))

  static let history: [Change] = [
    Change(
      id: Change.ID(102), operation: .edit, user: "Pohl, Marion",
      at: Instant(seconds: 1_795_269_900), reason: nil, undoes: nil, isUndone: false, created: [],
      fields: [
        FieldChange(
          record: RecordReference(.person, 2), field: .personPhone, from: nil, to: "02421 000001"),
        FieldChange(
          record: RecordReference(.person, 2), field: .personLivingSituation, from: "careHome",
          to: "ownHome"),
      ]),
    Change(
      id: Change.ID(101), operation: .openCase, user: "Weiß, Jonas",
      at: Instant(seconds: 1_795_183_500), reason: "Anregung des Krankenhauses", undoes: nil,
      isUndone: false, created: [.person, .caseFile], fields: []),
  ]

  static let undoOffer = UndoOffer(
    change: history[0],
    subjects: [UndoOffer.Subject(name: "Çelik, Ayşe", born: day(1962, 8, 17))], subjectCount: 1)
}
