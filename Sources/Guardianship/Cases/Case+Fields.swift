extension Case: FieldCoded {
  public static let kind = RecordKind.caseFile

  public init(_ values: FieldValues) throws(Refusal) {
    self.init()
    wishes = values[.caseWishes]
    cause = values[.caseCause]
    remark = values[.caseRemark]
    importNote = values[.caseImportNote]
    endReason = try values.choice(.caseEndReason)
    endedOn = try values.day(.caseEndedOn)
  }

  public var values: FieldValues {
    var values: FieldValues = [
      .caseWishes: wishes, .caseCause: cause, .caseRemark: remark, .caseImportNote: importNote,
    ]
    values.set(.caseEndReason, endReason)
    values.set(.caseEndedOn, endedOn)
    return values
  }
}

extension CourtPeriod: FieldCoded {
  public static let kind = RecordKind.courtPeriod

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      court: try values.identifier(.courtPeriodCourt),
      fileNumber: values[.courtPeriodFileNumber].flatMap { FileNumber($0) },
      period: try values.period(from: .courtPeriodFrom, to: .courtPeriodTo))
  }

  public var values: FieldValues {
    var values: FieldValues = [.courtPeriodFileNumber: fileNumber?.text]
    values.set(.courtPeriodCourt, court)
    values.set(.courtPeriodFrom, period.from)
    values.set(.courtPeriodTo, period.to)
    return values
  }
}

extension StatusPeriod: FieldCoded {
  public static let kind = RecordKind.statusPeriod

  public init(_ values: FieldValues) throws(Refusal) {
    self.init(
      status: try values.requiredChoice(.statusPeriodStatus),
      period: try values.period(from: .statusPeriodFrom, to: .statusPeriodTo))
  }

  public var values: FieldValues {
    var values: FieldValues = [.statusPeriodStatus: status.rawValue]
    values.set(.statusPeriodFrom, period.from)
    values.set(.statusPeriodTo, period.to)
    return values
  }
}

extension CaseworkerPeriod: FieldCoded {
  public static let kind = RecordKind.caseworkerPeriod

  public init(_ values: FieldValues) throws(Refusal) {
    guard let caseworker: User.ID = try values.identifier(.caseworkerPeriodCaseworker) else {
      throw .missing(.caseworkerPeriodCaseworker)
    }
    self.init(
      caseworker: caseworker,
      period: try values.period(from: .caseworkerPeriodFrom, to: .caseworkerPeriodTo))
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(.caseworkerPeriodCaseworker, caseworker)
    values.set(.caseworkerPeriodFrom, period.from)
    values.set(.caseworkerPeriodTo, period.to)
    return values
  }
}
