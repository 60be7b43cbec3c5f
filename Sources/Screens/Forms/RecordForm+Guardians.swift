import Guardianship

/// The forms around guardians and proposals.
extension RecordForm {
  /// Opens the form of something new about a guardian.
  static func open(
    _ kind: RecordKind, of guardian: String, _ values: FieldValues, in desk: Surroundings
  ) -> [Step] {
    let preset = RecordForm(new: kind, of: nil, in: desk, values).preset
    let form = RecordForm(new: kind, of: nil, subject: guardian, preset: preset)
    return [.open(.form(FormScreen(.record(form), in: desk)))]
  }

  /// What only professionals, volunteers or organisations have is asked of them alone.
  func guardianFields(_ value: (Field) -> String) -> [(Field, Bool)] {
    let isOrganisation = value(.guardianIsOrganisation) == "1"
    let kinds = Set(value(.guardianKinds).split(separator: " ").map(String.init))
    func has(_ some: GuardianKind...) -> Bool { some.contains { kinds.contains($0.rawValue) } }
    var fields: [Field] = isOrganisation ? [] : [.guardianGiven]
    fields += [.guardianIsOrganisation, .guardianKinds, .guardianStage]
    if value(.guardianStage) == Guardian.Stage.paused.rawValue {
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
        .guardianRegistration, .guardianRegisteredOn, .guardianHomeAuthority, .guardianReportedLoad,
        .guardianReportedOn,
      ]
    }
    if has(.professional) { fields.append(.guardianInsuredUntil) }
    if has(.associationEmployee, .authorityEmployee) { fields.append(.guardianEmployer) }
    fields += [.guardianTaskAreas, .guardianNote]
    return [(.guardianFamily, true)] + fields.map { ($0, false) }
  }

  /// Eilfall: written and sent in one step.
  var isUrgentProposal: Bool {
    kind == .assignment && entry == nil && preset[.assignmentIsUrgent] == "1"
  }

  /// An appointment is corrected; what is proposed is written as long as it is with the caseworker.
  func assignmentFields(_ value: (Field) -> String) -> [(Field, Bool)] {
    let state = seen[.assignmentState].flatMap { Assignment.State(rawValue: $0) } ?? .appointed
    guard state.isOpen else {
      return [
        .assignmentTie, .assignmentEffectiveOn, .assignmentIsExempt, .assignmentCourtReference,
      ].map { ($0, false) }
    }
    let kind = GuardianKind(rawValue: value(.assignmentKind))
    var late: [Field] = [.assignmentReadyOn]
    if kind?.needsConsent == true { late.append(.assignmentConsentOn) }
    if kind == .volunteer || kind == nil { late.append(.assignmentProofsFollowOn) }
    guard state.isWritable else { return (late + [.assignmentCourtReference]).map { ($0, false) } }
    let fields: [Field] =
      [
        .assignmentTie, .assignmentRole, .assignmentPreference, .assignmentView, .assignmentReason,
      ] + late + [.assignmentTaskAreas, .assignmentIsTiedToProvider, .assignmentRequest]
    // What goes out at once has to say why, and that the guardian is ready.
    var needed: Set<Field> = isUrgentProposal ? [.assignmentReason] : []
    if isUrgentProposal, kind?.isOrganisation != true { needed.insert(.assignmentReadyOn) }
    return [(.assignmentKind, true)] + fields.map { ($0, needed.contains($0)) }
  }
}
