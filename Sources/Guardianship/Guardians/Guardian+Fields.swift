extension Guardian: FieldCoded {
  public static let kind = RecordKind.guardian

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      family: try values.required(.guardianFamily), given: values[.guardianGiven],
      isOrganisation: values.flag(.guardianIsOrganisation))
  }

  public var values: FieldValues {
    var values: FieldValues = [.guardianFamily: family, .guardianGiven: given]
    values.set(.guardianIsOrganisation, isOrganisation)
    return values
  }
}

extension Assignment: FieldCoded {
  public static let kind = RecordKind.assignment

  public init(_ values: FieldValues) throws(Refusal) {
    guard let caseID: Case.ID = try values.identifier(.assignmentCase) else {
      throw .missing(.assignmentCase)
    }
    guard let guardian: Guardian.ID = try values.identifier(.assignmentGuardian) else {
      throw .missing(.assignmentGuardian)
    }
    self.init(
      caseID: caseID, guardian: guardian, role: try values.choice(.assignmentRole) ?? .guardian,
      kind: try values.requiredChoice(.assignmentKind),
      state: try values.choice(.assignmentState) ?? .appointed)
    tie = try values.choice(.assignmentTie)
    effectiveOn = try values.day(.assignmentEffectiveOn)
    endedOn = try values.day(.assignmentEndedOn)
    endReason = values[.assignmentEndReason]
    isExempt = values.optionalFlag(.assignmentIsExempt)
    endedByDeath = values.flag(.assignmentEndedByDeath)
    if let effectiveOn, let endedOn, endedOn < effectiveOn {
      throw .endBeforeStart(field: .assignmentEndedOn, end: endedOn, start: effectiveOn)
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .assignmentRole: role.rawValue, .assignmentKind: kind.rawValue,
      .assignmentState: state.rawValue, .assignmentEndReason: endReason,
    ]
    values.set(.assignmentCase, caseID)
    values.set(.assignmentGuardian, guardian)
    values.set(.assignmentTie, tie)
    values.set(.assignmentEffectiveOn, effectiveOn)
    values.set(.assignmentEndedOn, endedOn)
    values.set(.assignmentIsExempt, isExempt)
    values.set(.assignmentEndedByDeath, endedByDeath)
    return values
  }
}
