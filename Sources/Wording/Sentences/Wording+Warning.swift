public import Guardianship

extension Wording {
  /// What is odd, with the paragraph.
  public func explanation(of warning: Warning) -> Explanation {
    let (key, arguments) = sentence(of: warning)
    return explanation(key, arguments, paragraph: warning.paragraph)
  }

  private func sentence(of warning: Warning) -> (TextKey, [String]) {
    switch warning {
    case .reviewBeyondLimit(let years, let limit, let againstWill):
      (
        againstWill
          ? TextKey("warning.reviewBeyondLimit.againstWill") : TextKey("warning.reviewBeyondLimit"),
        ["\(years)", day(limit)]
      )
    case .reviewPassed(let day): (TextKey("warning.reviewPassed"), [self.day(day)])
    case .provisionalBeyondLimit(let limit):
      (TextKey("warning.provisionalBeyondLimit"), [day(limit)])
    case .provisionalBeyondTotal(let limit):
      (TextKey("warning.provisionalBeyondTotal"), [day(limit)])
    case .eventBeyondLimit(let limit, _):
      (TextKey("warning.eventBeyondLimit"), [day(limit)])
    case .courtDayBeyondLimit(let limit, _):
      (TextKey("warning.courtDayBeyondLimit"), [day(limit)])
    case .noTaskArea: (TextKey("warning.noTaskArea"), [])
    case .proofWithoutDay: (TextKey("warning.proofWithoutDay"), [])
    case .proofWithoutResult: (TextKey("warning.proofWithoutResult"), [])
    case .caseGoesOn(let reference): (TextKey("warning.caseGoesOn"), [reference])
    case .reportIncomplete(let fields):
      (TextKey("warning.reportIncomplete"), [fields.map { label($0) }.joined(separator: "; ")])
    case .expressTaskArea(let name, let number):
      (TextKey("warning.expressTaskArea"), [name, "\(number)"])
    case .reservationWithoutScope: (TextKey("warning.reservationWithoutScope"), [])
    case .effectiveBeforeDecision: (TextKey("warning.effectiveBeforeDecision"), [])
    case .severalProfessionals: (TextKey("warning.severalProfessionals"), [])
    case .reopenedAsNeverEnded(let day): (TextKey("warning.reopenedAsNeverEnded"), [self.day(day)])
    case .reopenedWithoutGuardian(let endedOn?, _):
      (
        warning.paragraph == nil
          ? TextKey("warning.reopenedWithoutGuardian.file")
          : TextKey("warning.reopenedWithoutGuardian"), [day(endedOn)]
      )
    case .reopenedWithoutGuardian(nil, _):
      (TextKey("warning.reopenedWithoutGuardian.unknown"), [])
    case .unusualFileNumber(let number): (TextKey("warning.unusualFileNumber"), [quoted(number)])
    case .similarPerson(let name, let born?, let reference):
      (TextKey("warning.similarPerson.born"), [name, day(born), reference])
    case .similarPerson(let name, nil, let reference):
      (TextKey("warning.similarPerson"), [name, reference])
    case .personDiffers(let field, let registered, let given):
      (
        TextKey("warning.personDiffers"),
        [
          label(field), quoted(value(registered, of: field)), quoted(value(given, of: field)),
        ]
      )
    case .rowsDiffer(let column, let first, let given):
      (
        TextKey("warning.rowsDiffer"),
        [name(column), quoted(value(first, of: column)), quoted(value(given, of: column))]
      )
    case .fieldDiffers(let field, let first, let given):
      (
        TextKey("warning.fieldDiffers"),
        [label(field), quoted(value(first, of: field)), quoted(value(given, of: field))]
      )
    case .otherKind(let name, let kind, let registered):
      (TextKey("warning.otherKind"), [name, self.name(kind), names(registered)])
    case .kindInOffice(let name, let kind, let listed):
      (
        TextKey("warning.kindInOffice"), [name, self.name(kind), names(listed)]
      )
    case .lettersLost(let column, let value):
      (TextKey("warning.lettersLost"), [column, quoted(value)])
    case .controlCharactersRemoved(let column):
      (TextKey("warning.controlCharactersRemoved"), [column])
    case .formula(let column): (TextKey("warning.formula"), [column])
    case .authorityWithPersonalName(let name):
      (TextKey("warning.authorityWithPersonalName"), [name])
    case .unknownColumn(let column): (TextKey("warning.unknownColumn"), [quoted(column)])
    case .keptAsNote(let column, let value):
      (TextKey("warning.keptAsNote"), [column, quoted(value)])
    case .repeatedColumn(let column): (TextKey("warning.repeatedColumn"), [quoted(column)])
    case .columnOfOthers(let column, let after):
      (TextKey("warning.columnOfOthers"), [quoted(column), quoted(after)])
    case .noDay(let column, let value): (TextKey("warning.noDay"), [column, quoted(value)])
    case .partialDay(let column, let value):
      (TextKey("warning.partialDay"), [column, quoted(value)])
    case .spreadsheetNumber(let column, let value, let day):
      (TextKey("warning.spreadsheetNumber"), [column, quoted(value), self.day(day)])
    case .brokenNumber(let column, let value):
      (TextKey("warning.brokenNumber"), [column, quoted(value)])
    case .uncertainNameOrder(let column, let value, let read):
      (TextKey("warning.uncertainNameOrder"), [column, quoted(value), quoted(read)])
    case .severalNames(let column, let value):
      (TextKey("warning.severalNames"), [column, quoted(value)])
    case .kindWithoutGuardian(let kind): (TextKey("warning.kindWithoutGuardian"), [quoted(kind)])
    case .kindMissing(let name): (TextKey("warning.kindMissing"), [name])
    case .similarGuardian(let name, let perhaps, let reference):
      (TextKey("warning.similarGuardian"), [quoted(name), perhaps, reference])
    case .newCourt(let name, let rows, let perhaps?):
      (TextKey("warning.newCourt.perhaps"), [name, count(rows), perhaps])
    case .newCourt(let name, let rows, nil): (TextKey("warning.newCourt"), [name, count(rows)])
    case .guardianSwapped(let registered, let given):
      (TextKey("warning.guardianSwapped"), [quoted(registered), quoted(given)])
    case .veryOld(let born, let age): (TextKey("warning.veryOld"), [day(born), count(age)])
    case .dayAhead(let column, let day):
      (TextKey("warning.dayAhead"), [column, self.day(day)])
    case .dayLongAgo(let column, let day):
      (TextKey("warning.dayLongAgo"), [column, self.day(day)])
    case .unusualPostcode(let column, let value):
      (TextKey("warning.unusualPostcode"), [column, quoted(value)])
    case .surplusCells(let found, let expected):
      (TextKey("warning.surplusCells"), [count(found), count(expected)])
    }
  }

  private func names(_ kinds: Set<GuardianKind>) -> String {
    GuardianKind.allCases.filter(kinds.contains).map { name($0) }.joined(separator: ", ")
  }
}
