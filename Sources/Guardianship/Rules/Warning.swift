/// What is odd but taken: the user decides, the program only says so.
public enum Warning: Equatable, Hashable, Sendable {
  /// A review day later than the law allows for the order; the court's day stands.
  case reviewBeyondLimit(years: Int, limit: Day, againstWill: Bool)
  /// The review day has passed.
  case reviewPassed(Day)
  /// An einstweilige Anordnung longer than six months, § 302 FamFG.
  case provisionalBeyondLimit(limit: Day)
  /// einstweilige Anordnungen in a row for longer than a year, § 302 FamFG.
  case provisionalBeyondTotal(limit: Day)
  /// An Unterbringung or a Zwangsmaßnahme for longer than the law lets it be.
  case eventBeyondLimit(limit: Day, Paragraph)
  /// A day of the court for a yearly duty later than the law lets it be.
  case courtDayBeyondLimit(limit: Day, Paragraph)
  /// A file number without the usual shape.
  case unusualFileNumber(String)
  /// Perhaps the same person: same or similar name and birth day.
  case similarPerson(name: String, born: Day?, reference: String)
  /// A second case is begun for somebody whose case goes on.
  case caseGoesOn(reference: String)
  /// The same file number with another name or another birth day; the register's value stays.
  case personDiffers(field: Field, registered: String, given: String)
  /// Two rows of one case say different things; what the first one says stays.
  case rowsDiffer(ImportColumn, first: String, given: String)
  /// Two rows of one guardian say different things; what stands there already stays.
  case fieldDiffers(Field, first: String, given: String)
  /// Control characters were taken out of a text.
  case controlCharactersRemoved(column: String)
  /// `M?ller`: a letter that an earlier conversion could not write.
  case lettersLost(column: String, value: String)
  /// A text that a spreadsheet would run as a formula; kept as text.
  case formula(column: String)
  /// "Behörde" as kind together with a personal name: a Behördenbetreuer, presumably.
  case authorityWithPersonalName(String)
  /// A list of cases names a guardian in a kind that is none of those in the register; the list's
  /// stands for the case.
  case otherKind(name: String, GuardianKind, registered: Set<GuardianKind>)
  /// A list of guardians does not name what somebody is appointed as; the guardian can be both.
  case kindInOffice(name: String, GuardianKind, listed: Set<GuardianKind>)
  /// An order that sets a scope but names no Aufgabenbereich.
  case noTaskArea
  /// An Aufgabenbereich that needs an express order: does the order say so?
  case expressTaskArea(String, number: Int)
  /// A reservation without its circle of declarations.
  case reservationWithoutScope
  /// Effective before decided.
  case effectiveBeforeDecision
  /// Several professionals as guardians at once.
  case severalProfessionals
  /// Opened again without a guardian in office: the end closed every assignment.
  case reopenedWithoutGuardian(endedOn: Day?, EndReason?)
  /// Opened from the day it ended on, as if it never had: who was in office then is so again.
  case reopenedAsNeverEnded(Day)
  /// A column that the import does not know; kept as a note.
  case unknownColumn(String)
  /// A value that was not understood and is kept as a note.
  case keptAsNote(column: String, value: String)
  /// A heading for a column that an earlier one stands for already; kept as a note.
  case repeatedColumn(String)
  /// A heading in a second block of headings, which is somebody else's; kept as a note.
  case columnOfOthers(String, after: String)
  /// A way of writing that there is no day, as 31.12.9999; the field stays empty.
  case noDay(column: String, value: String)
  /// A year, or a month and a year, where a day should stand; kept as a note.
  case partialDay(column: String, value: String)
  /// The number that a spreadsheet has for a day; kept as a note.
  case spreadsheetNumber(column: String, value: String, Day)
  /// A number that a spreadsheet has rounded, `4,92421E+11`; kept as a note.
  case brokenNumber(column: String, value: String)
  /// Nothing in a name but the usual order says which word is the family name.
  case uncertainNameOrder(column: String, value: String, read: String)
  /// Two names in one: "Weber/Klein".
  case severalNames(column: String, value: String)
  /// A kind of guardian in a row that names nobody; kept as a note.
  case kindWithoutGuardian(String)
  /// A guardian in a list that does not say in which kind.
  case kindMissing(String)
  /// A guardian whose name may be another spelling of one that the register has.
  case similarGuardian(String, perhaps: String, reference: String)
  /// A court that the register does not have, and which of those it may be.
  case newCourt(String, rows: Int, perhaps: String?)
  /// A list names another guardian without a day of an order; the register's stays.
  case guardianSwapped(registered: String, given: String)
  /// Somebody who would be older than anybody is.
  case veryOld(Day, age: Int)
  /// A day to come where only a past one can stand; kept as a note.
  case dayAhead(column: String, Day)
  /// A paper's day from before there was any Betreuung; kept as a note.
  case dayLongAgo(column: String, Day)
  /// A Postleitzahl that is not five digits.
  case unusualPostcode(column: String, value: String)
  /// More cells than headings; kept as a note.
  case surplusCells(found: Int, expected: Int)

  /// A paper without the day it was issued on: it serves no proposal.
  case proofWithoutDay
  /// A paper whose result was not written down.
  case proofWithoutResult
  /// A Sozialbericht with points that say nothing, or not how the person sees them.
  case reportIncomplete([Field])

  /// The paragraph behind the warning, where it comes from the law.
  public var paragraph: Paragraph? {
    switch self {
    case .reviewBeyondLimit(_, _, let againstWill):
      againstWill ? .firstReviewAgainstWill : .reviewLimit
    case .provisionalBeyondLimit, .provisionalBeyondTotal: .provisionalLimit
    case .eventBeyondLimit(_, let paragraph), .courtDayBeyondLimit(_, let paragraph): paragraph
    case .noTaskArea: .taskAreas
    case .severalProfessionals: .severalProfessionals
    case .reopenedWithoutGuardian(_, .death), .reopenedWithoutGuardian(_, .lifted): .end
    case .expressTaskArea: .expressOrder
    case .reservationWithoutScope: .reservation
    case .effectiveBeforeDecision: .effectiveDay
    case .proofWithoutDay: .papers
    case .proofWithoutResult: .suitability
    default: nil
    }
  }

  /// Whether a form asks before it saves: what the court can hardly have left open, and days beyond
  /// what the law lets it set.
  public var wantsAnswer: Bool {
    switch self {
    case .noTaskArea, .reviewBeyondLimit, .provisionalBeyondLimit, .provisionalBeyondTotal,
      .eventBeyondLimit, .courtDayBeyondLimit, .proofWithoutDay, .proofWithoutResult,
      .reportIncomplete,
      .caseGoesOn:
      true
    default: false
    }
  }

  /// The field that a form shows the warning at.
  public var field: Field? {
    switch self {
    case .reviewBeyondLimit, .reviewPassed: .orderReviewOn
    case .provisionalBeyondLimit, .provisionalBeyondTotal: .orderValidUntil
    case .eventBeyondLimit: .eventUntil
    case .courtDayBeyondLimit: .deadlineCourtDay
    case .unusualFileNumber: .courtPeriodFileNumber
    case .similarPerson: .personFamily
    case .caseGoesOn: .statusPeriodFrom
    case .personDiffers(let field, _, _): field
    case .noTaskArea, .expressTaskArea: .orderTaskAreas
    case .severalProfessionals: .assignmentKind
    case .reopenedWithoutGuardian, .reopenedAsNeverEnded: .statusPeriodFrom
    case .reservationWithoutScope: .orderReservationScope
    case .effectiveBeforeDecision: .orderEffectiveOn
    case .proofWithoutDay: .proofIssuedOn
    case .proofWithoutResult: .proofResult
    default: nil
    }
  }
}
