extension Guardian: FieldCoded {
  public static let kind = RecordKind.guardian

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      family: try values.required(.guardianFamily), given: values[.guardianGiven],
      isOrganisation: values.flag(.guardianIsOrganisation))
    kinds = try values.choices(.guardianKinds)
    stage = try values.choice(.guardianStage) ?? .ready
    stageOn = try values.day(.guardianStageOn)
    pausedUntil = try values.day(.guardianPausedUntil)
    takesStrangers = values.optionalFlag(.guardianTakesStrangers)
    substitutes = values.optionalFlag(.guardianSubstitutes)
    capacity = try values.count(.guardianCapacity, 0...999)
    reportedLoad = try values.count(.guardianReportedLoad, 0...999)
    reportedOn = try values.day(.guardianReportedOn)
    taskAreas = OrderedTaskArea.list(from: values[.guardianTaskAreas] ?? "")
    languages = values[.guardianLanguages]
    skills = values[.guardianSkills]
    availability = values[.guardianAvailability]
    address = Address(values)
    phone = values[.guardianPhone]
    email = values[.guardianEmail]
    employer = try values.identifier(.guardianEmployer)
    licence = try Licence(values)
    note = values[.guardianNote]
    if isOrganisation, let human = kinds.first(where: { !$0.isOrganisation }) {
      throw .kindOfHuman(human)
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .guardianFamily: family, .guardianGiven: given, .guardianLanguages: languages,
      .guardianSkills: skills, .guardianAvailability: availability, .guardianPhone: phone,
      .guardianEmail: email, .guardianNote: note, .guardianStreet: address.street,
      .guardianPostcode: address.postcode, .guardianPlace: address.place,
      .guardianDistrict: address.district, .guardianHomeAuthority: licence.homeAuthority,
      .guardianTaskAreas: OrderedTaskArea.text(of: taskAreas),
    ]
    values.set(.guardianIsOrganisation, isOrganisation)
    values.set(.guardianKinds, kinds)
    values.set(.guardianStage, stage)
    values.set(.guardianStageOn, stageOn)
    values.set(.guardianPausedUntil, pausedUntil)
    values.set(.guardianTakesStrangers, takesStrangers)
    values.set(.guardianSubstitutes, substitutes)
    values.set(.guardianCapacity, capacity)
    values.set(.guardianReportedLoad, reportedLoad)
    values.set(.guardianReportedOn, reportedOn)
    values.set(.guardianEmployer, employer)
    values.set(.guardianRegistration, licence.registration)
    values.set(.guardianRegisteredOn, licence.registeredOn)
    values.set(.guardianInsuredUntil, licence.insuredUntil)
    return values
  }
}

extension Guardian.Address {
  fileprivate init(_ values: FieldValues) {
    street = values[.guardianStreet]
    postcode = values[.guardianPostcode]
    place = values[.guardianPlace]
    district = values[.guardianDistrict]
  }

  /// "Kirchplatz 4, 52349 Düren"; nothing where no part is known.
  public var line: String? {
    let town = [postcode, place].compactMap(\.self).joined(separator: " ")
    let parts = [street, town.isEmpty ? nil : town].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Guardian.Licence {
  fileprivate init(_ values: FieldValues) throws(Refusal) {
    registration = try values.choice(.guardianRegistration)
    registeredOn = try values.day(.guardianRegisteredOn)
    homeAuthority = values[.guardianHomeAuthority]
    insuredUntil = try values.day(.guardianInsuredUntil)
  }
}
