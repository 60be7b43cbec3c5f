import Guardianship
import Wording

/// The person of a case, the case itself and who belongs to it.
extension RecordForm.Particulars {
  static let personFields: [Field] = [
    .personFamily, .personGiven, .personBirthName, .personTitle, .personBorn, .personSex,
    .personLivingSituation, .personPhone, .personLanguages, .personInterpreter,
    .personVisitHints, .personAddressBlocked, .personDiedOn,
  ]

  static let person = {
    var person = RecordForm.Particulars(
      personFields, required: [.personFamily], belongsToCase: true)
    person.isReadWithCase = true
    person.check = { (values, today) throws(Refusal) in
      try PersonRules.check(Person(values), today: today)
    }
    return person
  }()

  /// The address on record is corrected; a new one is a `MoveForm`.
  static let residence = {
    var residence = RecordForm.Particulars(
      [.residenceStreet, .residencePostcode, .residencePlace, .residenceDistrict, .residenceFrom],
      belongsToCase: true)
    residence.isReadWithCase = true
    return residence
  }()

  static let caseFile = RecordForm.Particulars(
    fields: { form, _ in
      [.caseWishes, .caseCause, .caseRemark]
        + (form.seen[.caseImportNote] == nil ? [] : [.caseImportNote])
    }, belongsToCase: true, isReadWithCase: true)

  static let party = RecordForm.Particulars(
    [
      .partyName, .partyKind, .partyRelation, .partyPhone, .partyEmail, .partyAddress,
      .partyMayBeInformed, .partyAsGuardian, .partyNote,
    ], required: [.partyName],
    belongsToCase: true)

  static let directive = RecordForm.Particulars(
    [.directiveKind, .directiveSignedOn, .directiveHolder, .directiveLocation, .directiveNote],
    required: [.directiveKind], belongsToCase: true)
}
