import Exchange
import Guardianship
import Register
import Testing

@Suite("A list of guardians meets the register")
struct GuardianMergingTests {
  private let desk: ImportDesk

  init() throws { desk = try ImportDesk() }

  @Test("an empty field is filled, with history")
  func fills() throws {
    try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;")
    let report = try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;0176 1")
    #expect(report.numbers == [1, 0, 1, 0, 0, 0, 0])
    let braun = try desk.guardian("Braun")
    #expect(braun.record.value.phone == "0176 1")
    let history = try desk.register.history(of: braun.record.id, limit: 10)
    #expect(history.map(\.operation) == [.importGuardians, .importGuardians])
  }

  @Test("only the list moved on: the register follows")
  func follows() throws {
    try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;0176 1")
    let report = try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;0176 2")
    #expect(report.numbers == [1, 0, 1, 0, 0, 0, 0])
    #expect(try desk.guardian("Braun").record.value.phone == "0176 2")
  }

  @Test("only the register moved on: it stays, and nothing is said")
  func stays() throws {
    let row = "Braun;Ursula;An der Rur 78;52351;0176 1"
    try desk.takeGuardians("Telefon", row)
    try desk.change("Braun", [.guardianPhone: "0176 3"])
    #expect(try desk.takeGuardians("Telefon", row).numbers == [1, 0, 0, 1, 0, 0, 0])
    #expect(try desk.guardian("Braun").record.value.phone == "0176 3")
  }

  @Test("both moved on: a conflict, every time, and the register stays")
  func conflict() throws {
    try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;0176 1")
    try desk.change("Braun", [.guardianPhone: "0176 3"])
    for _ in 1...2 {
      let report = try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;0176 2")
      #expect(report.numbers == [1, 0, 0, 0, 0, 0, 1])
      #expect(
        report.conflicts == [
          ImportConflict(number: 2, reference: "B-00001", columns: [.field(.guardianPhone)])
        ])
    }
    #expect(try desk.guardian("Braun").record.value.phone == "0176 3")
  }

  @Test("what somebody typed by hand is not overwritten; an empty cell says nothing")
  func byHand() throws {
    var guardian = Guardian(family: "Braun", given: "Ursula", isOrganisation: false)
    guardian.address.street = "An der Rur 78"
    guardian.address.postcode = "52351"
    guardian.capacity = 2
    guardian.skills = "Sucht"
    try desk.perform(.add(NewRecord(guardian)))
    let report = try desk.takeGuardians(
      "max. Fälle;Kenntnisse", "Braun;Ursula;An der Rur 78;52351;5;")
    #expect(report.conflicts.map(\.columns) == [[.field(.guardianCapacity)]])
    #expect(try desk.guardian("Braun").record.value.capacity == 2)
    #expect(try desk.guardian("Braun").record.value.skills == "Sucht")
  }

  @Test("another spelling of street and name is the same guardian and no conflict")
  func spelling() throws {
    try desk.takeGuardians("Ort", "Müller;Uwe;Bergstr. 96 b;52353;Düren")
    let report = try desk.takeGuardians("Ort", "Mueller;Uwe;Bergstraße 96b;52353;DÜREN")
    #expect(report.numbers == [1, 0, 0, 1, 0, 0, 0])
    #expect(try desk.guardian("Müller").record.value.address.street == "Bergstr. 96 b")
  }

  @Test("who moved or took another name by hand is still meant by the old list")
  func moved() throws {
    let row = "Braun;Ursula;An der Rur 78;52351;0176 1"
    try desk.takeGuardians("Telefon", row)
    try desk.change(
      "Braun", [.guardianFamily: "Wolf", .guardianStreet: "Talweg 1", .guardianPostcode: "52349"])
    #expect(try desk.takeGuardians("Telefon", row).numbers == [1, 0, 0, 1, 0, 0, 0])
    #expect(try desk.guardians().count == 1)
  }

  @Test("the same name at another address is doubtful and left, with both in the report")
  func otherAddress() throws {
    try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;0176 1")
    let counter = try desk.register.changeCounter()
    let report = try desk.takeGuardians("Telefon", "Braun;Ursula;Talweg 1;52351;0176 2")
    #expect(report.numbers == [1, 0, 0, 0, 0, 1, 0])
    #expect(
      report.doubts == [
        ImportDoubt(
          number: 2, name: "Braun, Ursula", address: "Talweg 1, 52351",
          candidates: [
            ImportDoubt.Candidate(
              reference: "B-00001", name: "Braun, Ursula", address: "An der Rur 78, 52351")
          ])
      ])
    #expect(try desk.register.changeCounter() == counter)
  }

  @Test("an initial or a lost letter is doubtful", arguments: ["Y?lmaz;Peter", "Yilmaz;P."])
  func perhaps(name: String) throws {
    try desk.takeGuardians("Telefon", "Yılmaz;Peter;Schillerstr. 190a;52355;")
    let report = try desk.takeGuardians("Telefon", "\(name);Schillerstr. 190a;52355;0176 1")
    #expect(report.numbers == [1, 0, 0, 0, 0, 1, 0])
    #expect(report.doubts[0].candidates.map(\.name) == ["Yılmaz, Peter"])
  }

  @Test("of two without an address that have one name nobody can tell which is meant")
  func severalUnnamed() throws {
    for _ in 1...2 {
      try desk.perform(
        .add(NewRecord(Guardian(family: "Braun", given: "Ursula", isOrganisation: false))))
    }
    let report = try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;0176 1")
    #expect(report.numbers == [1, 0, 0, 0, 0, 1, 0])
    #expect(report.doubts[0].candidates.map(\.reference) == ["B-00001", "B-00002"])
  }

  @Test("the same guardian twice in a list: the first row holds, with a warning where they differ")
  func twice() throws {
    for _ in 1...2 {
      let report = try desk.takeGuardians(
        "Telefon", "Braun;Ursula;An der Rur 78;52351;0176 1",
        "Braun;Ursula;An der Rur 78;52351;0176 2", "Braun;Ursula;An der Rur 78;52351;0176 1")
      #expect(report.conflicts.isEmpty)
      #expect(
        report.warnings == [
          ImportWarning(
            number: 3,
            warning: .fieldDiffers(.guardianPhone, first: "0176 1", given: "0176 2"))
        ])
      #expect(report.created + report.unchanged == 3)
    }
    #expect(try desk.guardians().count == 1)
    #expect(try desk.guardian("Braun").record.value.phone == "0176 1")
  }

  @Test("one name in two rows without an address: one guardian, and the second row says perhaps")
  func twiceWithoutAddress() throws {
    for _ in 1...2 {
      let report = try desk.takeGuardians(
        "Telefon", "Braun;Ursula;;;0176 1", "Wolf;Uta;Talweg 1;52349;", "BRAUN;Ursula;;;",
        "Wolf;Uta;Talweg 1;52349;")
      #expect(report.doubts.isEmpty && report.rejections.isEmpty)
      #expect(
        report.warnings == [
          ImportWarning(
            number: 4,
            warning: .similarPerson(name: "Braun, Ursula", born: nil, reference: "B-00001"))
        ])
    }
    #expect(try desk.guardians().count == 2)
  }

  @Test("who stands in a list as two kinds can be both, and stays so when the list comes again")
  func bothKinds() throws {
    let rows = [
      "Braun;Ursula;An der Rur 78;52351;Berufsbetreuer",
      "Braun;Ursula;An der Rur 78;52351;ehrenamtlich (fremd)",
    ]
    let report = try desk.takeGuardians("Art", rows[0], rows[1])
    #expect(report.numbers == [2, 1, 0, 0, 0, 0, 0])
    #expect(report.warnings.isEmpty)
    let guardian = try desk.guardian("Braun").record.value
    #expect(guardian.kinds == [.professional, .volunteer])
    #expect(guardian.takesStrangers == true)
    #expect(try desk.takeGuardians("Art", rows[1], rows[0]).numbers == [2, 0, 0, 2, 0, 0, 0])
  }

  @Test("notes add up, and what somebody took out of them does not come back")
  func notes() throws {
    let row = "Braun;Ursula;An der Rur 78;52351;Frau"
    try desk.takeGuardians("Anrede", row)
    try desk.change("Braun", [.guardianNote: "ruft abends an"])
    #expect(try desk.takeGuardians("Anrede", row).numbers == [1, 0, 0, 1, 0, 0, 0])
    let report = try desk.takeGuardians("Hobby", "Braun;Ursula;An der Rur 78;52351;Schach")
    #expect(report.numbers == [1, 0, 1, 0, 0, 0, 0])
    #expect(try desk.guardian("Braun").record.value.note == "ruft abends an\nHobby: Schach")
  }

  @Test("a paper comes once, also when its day was corrected or it was made void here")
  func papers() throws {
    let row = "Braun;Ursula;An der Rur 78;52351;01.03.2025;02.03.2025;03.03.2025"
    let heading = "Führungszeugnis vom;Schuldnerverz. vom;Vereinbarung vom"
    try desk.takeGuardians(heading, row)
    let braun = try desk.guardian("Braun")
    #expect(braun.proofs.count == 2)
    let proof = try #require(braun.proofs.first { $0.value.kind == .criminalRecord })
    try desk.perform(
      .edit([
        RecordEdit(
          record: RecordReference(proof.id), basedOn: 1, values: [.proofIssuedOn: "2025-03-05"],
          seen: FieldValues())
      ]))
    let other = try #require(braun.proofs.first { $0.value.kind == .debtorRegister })
    try desk.perform(.void(RecordReference(other.id), basedOn: 1, reason: "falsch"))
    #expect(try desk.takeGuardians(heading, row).numbers == [1, 0, 0, 1, 0, 0, 0])
    let now = try desk.guardian("Braun").proofs
    #expect(now.map(\.value.issuedOn) == [day("2025-03-05")])
    let newer = try desk.takeGuardians(
      heading, "Braun;Ursula;An der Rur 78;52351;01.06.2026;;03.03.2025")
    #expect(newer.numbers == [1, 0, 1, 0, 0, 0, 0])
    #expect(try desk.guardian("Braun").proofs.count == 2)
  }

  @Test("another day of a Vereinbarung that goes on is a conflict")
  func agreement() throws {
    try desk.takeGuardians("Vereinbarung vom", "Braun;Ursula;An der Rur 78;52351;03.03.2025")
    let report = try desk.takeGuardians(
      "Vereinbarung vom", "Braun;Ursula;An der Rur 78;52351;04.03.2025")
    #expect(report.conflicts.map(\.columns) == [[.field(.agreementSignedOn)]])
    #expect(try desk.guardian("Braun").agreements.count == 1)
  }

  @Test("a row that makes no guardian of the known one is rejected and leaves nothing behind")
  func refused() throws {
    try desk.perform(
      .add(NewRecord(Guardian(family: "Lotsenhaus", given: nil, isOrganisation: true))))
    let report = try desk.takeGuardians("Art;Telefon", "Lotsenhaus;;;;Berufsbetreuer;0176 1")
    #expect(report.numbers == [1, 0, 0, 0, 1, 0, 0])
    #expect(report.rejections.map(\.refusal) == [.refused(.kindOfHuman(.professional))])
    #expect(try desk.guardian("Lotsenhaus").record.value.phone == nil)
  }

  @Test("the Ehrenamtskoordination may, who only reads may not")
  func rights() throws {
    for (role, may) in [(UserRole.coordinator, true), (.caseworker, true), (.reader, false)] {
      let outcome = try desk.perform(
        .add(NewRecord(User(account: role.rawValue, name: role.rawValue, role: role))))
      let user = User.ID(try #require(outcome.created).id)
      let text = "Name;Vorname\n\(role.rawValue);Ada\n"
      let reader = try GuardianListReader(
        bytes: Array(text.utf8), mapping: .none, today: desk.today)
      if may {
        #expect(try desk.takeGuardians(reader, by: user).created == 1)
      } else {
        #expect(throws: Refusal.notAllowed(.importGuardians, role)) {
          try desk.takeGuardians(reader, by: user)
        }
      }
    }
  }

  @Test("an import is not taken back by undo")
  func undo() throws {
    try desk.takeGuardians("Telefon", "Braun;Ursula;An der Rur 78;52351;0176 1")
    let offer = try #require(try desk.register.lastUndoable(by: desk.user))
    #expect(offer.refusal == .cannotUndo(.importGuardians))
    #expect(
      try desk.perform(.undo(offer.change.id)).refusal == .cannotUndo(.importGuardians))
  }
}
