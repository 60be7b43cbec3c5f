import Guardianship
import TestSupport
import Testing
import Wording

@Suite("Sentences")
struct SentenceTests {
  static let day = Day(number: 20_000)

  static let refusals: [Refusal] = [
    .missing(.personFamily), .notADay(.personBorn, "31.02.2026"),
    .unknownValue(.personSex, "x"),
    .endBeforeStart(field: .personDiedOn, end: day, start: day.adding(days: 2)),
    .inTheFuture(.personBorn, day), .beforeSeventeen(.orderDecidedOn, day, born: day),
    .reviewBeforeOrder(review: day, order: day),
    .fileNumberTaken(
      FileNumber("1 XVII 2/26") ?? sampleNumber, court: "AG Düren", person: "Kaya, Ali",
      reference: "F-2026-00001"),
    .nameTaken(.courtName, "AG Düren"), .caseEnded(reference: "F-2026-00001"),
    .caseNotEnded(reference: "F-2026-00001"), .wrongStatus(.running, needed: [.inquiry]),
    .recordVoided(RecordReference(.party, 1)), .notFound("F-1"),
    .ambiguous("Kaya", references: ["F-1", "F-2"]), .notAllowed(.addUser, .reader),
    .notSeen(.coordinator),
    .unknownUser("pohl"), .nothingToUndo,
    .changedSince(.edit, by: "Pohl", at: Instant(seconds: 0)), .cannotUndo(.importCases), .readOnly,
    .tooLong(.caseRemark, limit: 100_000), .onlyByOperation(.statusPeriodStatus),
    .onlyByOperation(.assignmentEndedOn), .inUse(RecordReference(.guardian, 1)),
    .periodsOverlap(.courtPeriodFrom, day), .assignmentEnded(reference: "A-2026-00001"),
    .orderAppointsNobody(.prolongation), .lastSupervisor("Pohl, Marion"),
    .diedBeforeBirth(died: day, born: day.adding(days: 2)), .tieOfOrganisation(.association),
    .kindOfOrganisation("Caritas"), .laterOwnChange(.edit),
    .wrongStep(.reviewProposal, from: .approved),
    .blockedBy([.readiness, .taskAreas]), .unanswered([.debtorRegister, .capacity]),
  ]

  private static let sampleNumber: FileNumber = {
    guard let number = FileNumber("x") else { preconditionFailure("a file number is text") }
    return number
  }()

  static let warnings: [Warning] = [
    .reviewBeyondLimit(years: 7, limit: day, againstWill: false),
    .reviewBeyondLimit(years: 2, limit: day, againstWill: true), .reviewPassed(day),
    .provisionalBeyondLimit(limit: day), .provisionalBeyondTotal(limit: day),
    .eventBeyondLimit(limit: day, .reviewLimit), .unusualFileNumber("x"),
    .similarPerson(name: "Kaya, Ali", born: day, reference: "F-1"),
    .similarPerson(name: "Kaya, Ali", born: nil, reference: "F-1"),
    .personDiffers(field: .personBorn, registered: "1980-02-03", given: "1980-03-02"),
    .rowsDiffer(.guardianKind, first: "volunteer:family", given: "professional"),
    .lettersLost(column: "Name", value: "M?ller"),
    .controlCharactersRemoved(column: "Name"), .formula(column: "Bemerkung"),
    .authorityWithPersonalName("Kaya, Ali"), .noTaskArea,
    .expressTaskArea("Postangelegenheiten", number: 6), .reservationWithoutScope,
    .effectiveBeforeDecision, .severalProfessionals, .reopenedAsNeverEnded(day),
    .reopenedWithoutGuardian(endedOn: day, .death),
    .reopenedWithoutGuardian(endedOn: day, .transferred),
    .reopenedWithoutGuardian(endedOn: nil, nil), .unknownColumn("Hobby"),
    .keptAsNote(column: "Art", value: "x"), .dayAhead(column: "FZ vom", day),
    .dayLongAgo(column: "FZ vom", Day(number: -43_829)),
    .otherKind(name: "Kaya, Ali", .volunteer, registered: [.professional, .authorityEmployee]),
    .kindInOffice(name: "Kaya, Ali", .professional, listed: [.volunteer]),
    .unusualPostcode(column: "PLZ", value: "abcde"), .surplusCells(found: 15, expected: 11),
    .fieldDiffers(.guardianPhone, first: "0176 1", given: "0176 2"), .proofWithoutDay,
    .proofWithoutResult, .caseGoesOn(reference: "F-1"),
    .reportIncomplete([.reportSources]), .repeatedColumn("Name"),
    .columnOfOthers("Telefon", after: "Name"),
    .noDay(column: "Prüffrist", value: "31.12.9999"),
    .partialDay(column: "geb.", value: "Mai 2022"),
    .spreadsheetNumber(column: "FZ vom", value: "18295", day),
    .brokenNumber(column: "Telefon", value: "4,92421E+11"),
    .uncertainNameOrder(column: "Name", value: "Kaya Ali", read: "Ali, Kaya"),
    .severalNames(column: "Betreuer", value: "Weber/Klein"),
    .kindWithoutGuardian("ehrenamtlich"), .kindMissing("Kaya, Ali"),
    .veryOld(Day(number: -43_829), age: 176),
    .newCourt("Amtsgericht DD", rows: 319, perhaps: "Amtsgericht Dresden"),
    .similarGuardian("Weber", perhaps: "Weber, Paul", reference: "B-00001"),
    .newCourt("Amtsgericht Jülich", rows: 3, perhaps: nil),
    .guardianSwapped(registered: "Weber, Paul", given: "Klein, Ute"),
  ]

  static let imports: [ImportRefusal] = [
    .tooFewCells(found: 3, expected: 19), .noName, .noPersonName("Summe:"),
    .spreadsheetNumber(.born, "18295", day), .impossibleDay(.born, "31.02.1950"),
    .bornInFuture(day), .unknownStatus("in Klärung"), .refused(.missing(.personFamily)),
  ]

  static let filters: [FilterRefusal] = [
    .unknownKey("farbe", possible: [.status, .district]),
    .unknownValue(.district, "Mer", possible: ["Merken", "Merzenich"]),
    .unknownValue(.district, "Mer", possible: []),
    .unknownChoice(.status, "x", possible: ["running", "ended"]),
    .unknownChoice(.reservation, "x", possible: ["yes", "no"]), .notADay(.review, "x"),
    .notANumber(.age, "x"), .missingKey("-", possible: [.status, .district]),
    .missingValue(.caseworker, possible: ["Pohl", "Pohl, Anna", "von Berg"]),
    .missingValue(.review, possible: []), .missingValue(.age, possible: []),
    .missingValue(.asOf, possible: []), .missingValue(.guardian, possible: []),
    .missingChoice(.status, possible: ["running", "ended"]), .openQuote("sb:Pohl,"),
  ]

  @Test("every refusal and every warning is a whole sentence", arguments: Language.allCases)
  func whole(language: Language) {
    let wording = Wording(language)
    let sentences =
      Self.refusals.map { wording.explanation(of: $0).text }
      + Self.warnings.map { wording.explanation(of: $0).text }
      + Self.imports.map { wording.explanation(of: $0).text }
      + Self.filters.map { wording.explanation(of: $0).text }
    for sentence in sentences {
      #expect(!sentence.contains("⟦") && !sentence.contains("{"), "\(sentence)")
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)")
    }
    expectGolden(sentences.joined(separator: "\n"), named: "sentences-\(language.rawValue)")
  }

  @Test("a refusal from the law names its paragraph")
  func paragraph() {
    let text = Wording(.german).explanation(
      of: Refusal.beforeSeventeen(.orderDecidedOn, Self.day, born: Self.day)
    ).line
    #expect(text.hasSuffix("(§ 1814 Abs. 5 BGB)"))
  }

  @Test("a failure that nobody worded still says its name")
  func failure() {
    let explanation = Wording(.german).explanation(ofFailure: "strange", ["/tmp/x"])
    #expect(explanation.line == "Das Register meldet einen Fehler: strange: /tmp/x")
  }
}
