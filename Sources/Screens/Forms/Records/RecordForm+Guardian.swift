import Guardianship
import Wording

/// Guardians and what is kept about them.
extension RecordForm.Particulars {
  static let guardian = RecordForm.Particulars(
    fields: { _, texts in guardianFields(texts) },
    preset: { _, _ in
      [
        .guardianStage: Guardian.Stage.interested.rawValue,
        .guardianKinds: GuardianKind.volunteer.rawValue,
      ]
    },
    after: { created, answers in
      // The new number is said where it stands, and the list below knows whom it holds now.
      let name = answers[.field(.guardianFamily)]
      var guardian = GuardianScreen(Guardian.ID(created.id), name: name)
      guardian.isNew = true
      return [.back, .answer(.made(created)), .open(guardian)]
    })

  /// What only professionals, volunteers or organisations have is asked of them alone.
  private static func guardianFields(_ texts: Texts) -> [Field] {
    let isOrganisation = texts[.guardianIsOrganisation] == "1"
    let kinds = Set(texts[.guardianKinds].split(separator: " ").map(String.init))
    func has(_ some: GuardianKind...) -> Bool { some.contains { kinds.contains($0.rawValue) } }
    var fields: [Field] = [.guardianFamily] + (isOrganisation ? [] : [.guardianGiven])
    fields += [.guardianIsOrganisation, .guardianKinds, .guardianStage]
    if texts[.guardianStage] == Guardian.Stage.paused.rawValue {
      fields.append(.guardianPausedUntil)
    }
    fields += [
      .guardianPhone, .guardianEmail, .guardianStreet, .guardianPostcode, .guardianPlace,
      .guardianDistrict, .guardianCapacity,
    ]
    if !isOrganisation {
      fields += [
        .guardianTakesStrangers, .guardianSubstitutes, .guardianLanguages, .guardianSkills,
        .guardianAvailability,
      ]
    }
    if has(.professional, .associationEmployee) {
      fields += [
        .guardianRegistration, .guardianRegisteredOn, .guardianHomeAuthority,
        .guardianReportedLoad, .guardianReportedOn,
      ]
    }
    if has(.professional) { fields.append(.guardianInsuredUntil) }
    if has(.associationEmployee, .authorityEmployee) { fields.append(.guardianEmployer) }
    return fields + [.guardianTaskAreas, .guardianNote]
  }

  // What a paper leaves open is worth a question at the end, not before anything is typed.
  static let proof = RecordForm.Particulars(
    carried: [.proofGuardian],
    preset: { desk, _ in
      [
        .proofHandedInOn: desk.today.iso, .proofSeenBy: desk.user,
        .proofKind: Proof.Kind.criminalRecord.rawValue,
      ]
    },
    doubts: { values in
      let result = values[.proofResult] ?? Proof.Result.unknown.rawValue
      return (values[.proofIssuedOn] == nil ? [.proofWithoutDay] : [])
        + (result == Proof.Result.unknown.rawValue ? [.proofWithoutResult] : [])
    })

  static let agreement = RecordForm.Particulars(carried: [.agreementGuardian])

  static let training = RecordForm.Particulars(
    carried: [.trainingGuardian],
    preset: { desk, _ in
      [.trainingKind: Training.Kind.training.rawValue, .trainingDay: desk.today.iso]
    })
}
