extension Party: FieldCoded {
  public static let kind = RecordKind.party

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      kind: try values.choice(.partyKind) ?? .other, name: try values.required(.partyName))
    relation = values[.partyRelation]
    phone = values[.partyPhone]
    email = values[.partyEmail]
    address = values[.partyAddress]
    mayBeInformed = values.optionalFlag(.partyMayBeInformed)
    asGuardian = try values.choice(.partyAsGuardian)
    note = values[.partyNote]
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .partyKind: kind.rawValue, .partyName: name, .partyRelation: relation, .partyPhone: phone,
      .partyEmail: email, .partyAddress: address, .partyNote: note,
    ]
    values.set(.partyMayBeInformed, mayBeInformed)
    values.set(.partyAsGuardian, asGuardian)
    return values
  }
}

extension Directive: FieldCoded {
  public static let kind = RecordKind.directive

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(kind: try values.requiredChoice(.directiveKind))
    signedOn = try values.day(.directiveSignedOn)
    holder = values[.directiveHolder]
    location = values[.directiveLocation]
    note = values[.directiveNote]
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .directiveKind: kind.rawValue, .directiveHolder: holder, .directiveLocation: location,
      .directiveNote: note,
    ]
    values.set(.directiveSignedOn, signedOn)
    return values
  }
}
