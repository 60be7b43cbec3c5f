import Guardianship

/// An invented volunteer with something in every section.
extension Samples {
  static let guardian: Guardian = {
    var guardian = Guardian(family: "Braun", given: "Ursula", isOrganisation: false)
    guardian.kinds = [.volunteer]
    guardian.stageOn = day(2022, 2, 1)
    guardian.capacity = 3
    guardian.takesStrangers = true
    guardian.languages = "Deutsch, Türkisch"
    guardian.skills = "Rentenanträge"
    guardian.address.street = "Kirchplatz 4"
    guardian.address.postcode = "52349"
    guardian.address.place = "Düren"
    guardian.address.district = "Birkesdorf"
    guardian.phone = "02421 555123"
    return guardian
  }()

  static let guardianRow = row(of: guardian)

  static func row(of guardian: Guardian, kinds: Set<GuardianKind>? = nil) -> GuardianRow {
    GuardianRow(
      record: Versioned(id: Guardian.ID(1), version: 1, value: guardian),
      kinds: kinds ?? guardian.kinds, reference: "B-00001", activeCases: 1,
      appointedOn: day(2022, 2, 14), lastTalk: day(2025, 11, 3), nextTalk: day(2026, 11, 3),
      papers: .tooOld, agreementOn: day(2022, 1, 20), proofs: proofs)
  }

  private static let proofs: [Proof] = [
    proof(.criminalRecord, day(2024, 5, 2), day(2024, 5, 20), .clear),
    proof(.debtorRegister, day(2022, 1, 4), day(2022, 1, 11), .clear),
  ]

  static func proof(
    _ kind: Proof.Kind, _ issued: Day?, _ handedIn: Day?, _ result: Proof.Result
  ) -> Proof {
    var proof = Proof(guardian: Guardian.ID(1), kind: kind, result: result)
    (proof.issuedOn, proof.handedInOn, proof.seenBy) = (issued, handedIn, User.ID(1))
    return proof
  }

  static let guardianDetail = detail(
    guardianRow, proofs: proofs, agreements: [agreement], trainings: [training],
    assignments: offices, inquiries: [inquiry], contacts: [talk])

  static func detail(
    _ row: GuardianRow, proofs: [Proof] = [], agreements: [Agreement] = [],
    trainings: [Training] = [], assignments: [AssignmentRow] = [],
    inquiries: [GuardianDetail.Line] = [], contacts: [ContactRow] = []
  ) -> GuardianDetail {
    GuardianDetail(
      row: row, employer: nil, proofs: versioned(proofs), agreements: versioned(agreements),
      trainings: versioned(trainings), assignments: assignments, inquiries: inquiries,
      contacts: contacts,
      names: CaseDetail.Names(
        courts: [:], users: [User.ID(1): User(account: "pohl", name: "Pohl", role: .caseworker)],
        guardians: [
          Guardian.ID(9): Guardian(family: "Verein Beispiel", given: nil, isOrganisation: true)
        ], taskAreas: [:]))
  }

  private static let agreement: Agreement = {
    var agreement = Agreement(guardian: Guardian.ID(1))
    agreement.association = Guardian.ID(9)
    agreement.contact = "Frau Adler"
    agreement.signedOn = day(2022, 1, 20)
    agreement.introducedOn = day(2022, 1, 12)
    agreement.substitutes = true
    return agreement
  }()

  private static let training: Training = {
    var training = Training(guardian: Guardian.ID(1), kind: .training, day: day(2026, 3, 14))
    (training.topic, training.minutes) = ("Vermögenssorge", 120)
    return training
  }()

  private static let offices: [AssignmentRow] = {
    var office = Assignment(
      caseID: row.id, guardian: Guardian.ID(1), role: .guardian, kind: .volunteer,
      state: .appointed)
    (office.tie, office.effectiveOn) = (Tie.none, day(2022, 2, 14))
    var ended = Assignment(
      caseID: bareRow.id, guardian: Guardian.ID(1), role: .substitute, kind: .volunteer,
      state: .ended)
    (ended.tie, ended.effectiveOn) = (Tie.none, day(2020, 1, 7))
    (ended.endedOn, ended.endReason) = (day(2021, 6, 30), OrderKind.lifting.rawValue)
    return zip([office, ended], [row, bareRow]).enumerated().map { index, pair in
      AssignmentRow(
        record: Versioned(id: Assignment.ID(Int64(index + 1)), version: 1, value: pair.0),
        reference: "V-2022-0000\(index + 1)", caseRow: pair.1, guardian: guardian,
        guardianReference: "B-00001", courtDay: nil, proposedBy: nil, claimedBy: nil,
        hasOpenQuestion: false, reviewedBy: [], reviewedOn: nil, taskAreas: [])
    }
  }()

  private static let inquiry: GuardianDetail.Line = {
    var inquiry = Inquiry(guardian: Guardian.ID(1), whom: nil, askedOn: day(2026, 10, 1))
    (inquiry.answer, inquiry.answeredOn) = (.no, day(2026, 10, 4))
    (inquiry.reason, inquiry.askAgainFrom) = ("Pflege der Mutter", day(2027, 1, 1))
    return GuardianDetail.Line(
      record: Versioned(id: Inquiry.ID(1), version: 1, value: inquiry), caseRow: bareRow)
  }()

  private static let talk: ContactRow = {
    var contact = Contact(kind: .call, day: day(2025, 11, 3))
    contact.text = "Es geht gut, eine weitere Betreuung ist denkbar."
    return ContactRow(
      record: Versioned(id: Contact.ID(1), version: 1, value: contact), cases: [row],
      guardian: "Braun, Ursula", author: "Pohl")
  }()
}
