extension CourtRequest: FieldCoded {
  public static let kind = RecordKind.courtRequest

  public init(_ values: FieldValues) throws(Refusal) {
    guard let kind: Term.ID = try values.identifier(.requestKind) else {
      throw .missing(.requestKind)
    }
    guard let received = try values.day(.requestReceivedOn) else {
      throw .missing(.requestReceivedOn)
    }
    self.init(kind: kind, receivedOn: received)
    occasion = try values.identifier(.requestOccasion)
    letterOf = try values.day(.requestLetterOf)
    assignedTo = try values.identifier(.requestAssignedTo)
    assignedOn = try values.day(.requestAssignedOn)
    dueOn = try values.day(.requestDueOn)
    extensionAskedOn = try values.day(.requestExtensionAskedOn)
    extendedTo = try values.day(.requestExtendedTo)
    sentOn = try values.day(.requestSentOn)
    settledOn = try values.day(.requestSettledOn)
    settlement = try values.choice(.requestSettlement)
    note = values[.requestNote]
    if settledOn != nil, settlement == nil { settlement = .answered }
    if settlement != nil, settledOn == nil { throw .missing(.requestSettledOn) }
    if let letterOf, letterOf > received {
      throw .endBeforeStart(field: .requestReceivedOn, end: received, start: letterOf)
    }
    for (field, day) in [
      (Field.requestAssignedOn, assignedOn), (.requestSentOn, sentOn),
      (.requestSettledOn, settledOn), (.requestDueOn, dueOn),
    ] {
      if let day, day < received {
        throw .endBeforeStart(field: field, end: day, start: received)
      }
    }
  }

  public var values: FieldValues {
    var values: FieldValues = [.requestNote: note]
    values.set(.requestKind, kind)
    values.set(.requestOccasion, occasion)
    values.set(.requestReceivedOn, receivedOn)
    values.set(.requestLetterOf, letterOf)
    values.set(.requestAssignedTo, assignedTo)
    values.set(.requestAssignedOn, assignedOn)
    values.set(.requestDueOn, dueOn)
    values.set(.requestExtensionAskedOn, extensionAskedOn)
    values.set(.requestExtendedTo, extendedTo)
    values.set(.requestSentOn, sentOn)
    values.set(.requestSettledOn, settledOn)
    values.set(.requestSettlement, settlement)
    return values
  }
}
