import GRDB
import Guardianship

/// One prepared INSERT for each table that a case fills.
struct FillingStatements {
  let person: FillingStatement
  let residence: FillingStatement
  let file: FillingStatement
  let court: FillingStatement
  let status: FillingStatement
  let caseworker: FillingStatement
  let party: FillingStatement
  let directive: FillingStatement
  let order: FillingStatement
  let assignment: FillingStatement
  let importedRow: FillingStatement
  let listing: FillingStatement
  let deadline: FillingStatement

  init(_ db: Database) throws {
    func insert(_ table: String, _ columns: String) throws -> FillingStatement {
      try FillingStatement(table, columns, in: db)
    }
    person = try insert(
      "person",
      """
      id, family, given, nameKey, birthName, title, born, sex, livingSituation, languages,
      interpreter, phone, visitHints, addressBlocked, diedOn
      """)
    residence = try insert(
      "residence", "person, kind, street, postcode, place, district, fromDay, toDay")
    file = try insert(
      "caseFile",
      "id, reference, person, wishes, cause, remark, importNote, endReason, endedOn, createdBy")
    court = try insert("courtPeriod", "caseFile, court, fileNumber, fileKey, fromDay, toDay")
    status = try insert("statusPeriod", "caseFile, status, fromDay, toDay")
    caseworker = try insert("caseworkerPeriod", "caseFile, caseworker, fromDay, toDay")
    party = try insert(
      "party",
      """
      caseFile, kind, name, relation, phone, email, address, mayBeInformed, asGuardian, note
      """)
    directive = try insert("directive", "caseFile, kind, signedOn, holder, location, note")
    order = try insert(
      "courtOrder",
      """
      id, caseFile, kind, decidedOn, effectiveOn, reviewOn, validUntil, againstDeclaredWill,
      hasReservation, reservationScope, taskAreas, wording
      """)
    assignment = try insert(
      "assignment",
      """
      reference, caseFile, guardian, role, kind, tie, state, effectiveOn, endedOn, endReason,
      courtOrder, isExempt, endedByDeath, taskAreas, courtReference, request, isUrgent,
      reviewLater, reason, view, preference, readyOn, consentOn, isTiedToProvider,
      proofsFollowOn, answers, proposedBy, submittedOn, sentOn, claimedBy, claimedOn, course
      """)
    importedRow = try insert("importedRow", "caseFile, assignment, packed")
    listing = try insert("caseListing", ListedCase.columns.joined(separator: ", "))
    deadline = try insert("caseDeadline", ListedDeadline.columns)
  }
}

extension FillingStatement {
  /// The values behind `ListedCase.columns`.
  func bind(_ line: ListedCase) {
    bind(line.id)
    bind(line.traits.bits)
    for number in [line.district, line.caseworker, line.court] { bind(number) }
    for number in [
      line.status, line.kind, line.born, line.appointedOn, line.decidedOn, line.reviewOn,
      line.endedOn, line.changesOn,
    ] {
      bind(number)
    }
    bind(line.guardian)
    bind(line.guardianCount)
    bind(line.referenceKey)
    for text in [
      line.nameKey, line.fileKey, line.districtKey, line.guardianKey, line.caseworkerKey,
      line.reference, line.family, line.given,
    ] {
      bind(text)
    }
    bind(line.districtName)
    bind(line.fileNumber)
    for text in [line.words, line.guardians, line.areas] { bind(text) }
  }
}
