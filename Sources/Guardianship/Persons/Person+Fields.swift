extension Person: FieldCoded {
  public static let kind = RecordKind.person

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(family: try values.required(.personFamily), given: values[.personGiven] ?? "")
    birthName = values[.personBirthName]
    title = values[.personTitle]
    born = try values.day(.personBorn)
    sex = try values.choice(.personSex)
    livingSituation = try values.choice(.personLivingSituation)
    languages = values[.personLanguages]
    interpreter = values[.personInterpreter]
    phone = values[.personPhone]
    visitHints = values[.personVisitHints]
    addressBlocked = values.flag(.personAddressBlocked)
    diedOn = try values.day(.personDiedOn)
    if let born, let diedOn, diedOn < born {
      throw .diedBeforeBirth(died: diedOn, born: born)
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .personFamily: family, .personGiven: given, .personBirthName: birthName,
      .personTitle: title, .personLanguages: languages, .personInterpreter: interpreter,
      .personPhone: phone, .personVisitHints: visitHints,
    ]
    values.set(.personBorn, born)
    values.set(.personSex, sex)
    values.set(.personLivingSituation, livingSituation)
    values.set(.personAddressBlocked, addressBlocked)
    values.set(.personDiedOn, diedOn)
    return values
  }
}

extension Residence: FieldCoded {
  public static let kind = RecordKind.residence

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      kind: try values.choice(.residenceKind) ?? .home,
      period: try values.period(from: .residenceFrom, to: .residenceTo))
    street = values[.residenceStreet]
    postcode = values[.residencePostcode]
    place = values[.residencePlace]
    district = values[.residenceDistrict]
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .residenceKind: kind.rawValue, .residenceStreet: street, .residencePostcode: postcode,
      .residencePlace: place, .residenceDistrict: district,
    ]
    values.set(.residenceFrom, period.from)
    values.set(.residenceTo, period.to)
    return values
  }
}
