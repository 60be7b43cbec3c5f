/// Where a case is pending, and under which number, during a period.
public struct CourtPeriod: Equatable, Sendable, Periodic {
  public typealias ID = Identifier<CourtPeriod>

  public var court: Court.ID?
  /// Given by the court later than the case is opened here; kept findable after a move.
  public var fileNumber: FileNumber?
  public var period: Period

  public init(court: Court.ID?, fileNumber: FileNumber?, period: Period) {
    self.court = court
    self.fileNumber = fileNumber
    self.period = period
  }
}

/// Where a case stood during a period.
public struct StatusPeriod: Equatable, Sendable, Periodic {
  public typealias ID = Identifier<StatusPeriod>

  public var status: CaseStatus
  public var period: Period

  public init(status: CaseStatus, period: Period) {
    self.status = status
    self.period = period
  }
}

/// Who worked on a case during a period.
public struct CaseworkerPeriod: Equatable, Sendable, Periodic {
  public typealias ID = Identifier<CaseworkerPeriod>

  public var caseworker: User.ID
  public var period: Period

  public init(caseworker: User.ID, period: Period) {
    self.caseworker = caseworker
    self.period = period
  }
}

extension CourtPeriod: FieldCoded {
  public static let kind = RecordKind.courtPeriod
  public static let description = RecordDescription(links: [.caseFile])
  public static let blank = CourtPeriod(
    court: nil, fileNumber: nil, period: Period(from: nil, to: nil))

  public static let fields: [RecordField<CourtPeriod>] = [
    .field(.courtPeriodCourt, \.court, .holds),
    .field(.courtPeriodFileNumber, \.fileNumber),
    .field(.courtPeriodFrom, \.period.from),
    .field(.courtPeriodTo, \.period.to),
  ]

  public func check() throws(Refusal) { try period.check(.courtPeriodTo) }
}

extension StatusPeriod: FieldCoded {
  public static let kind = RecordKind.statusPeriod
  public static let description = RecordDescription(
    links: [.caseFile], onlyByOperation: .statusPeriodStatus)
  public static let blank = StatusPeriod(status: .inquiry, period: Period(from: nil, to: nil))

  public static let fields: [RecordField<StatusPeriod>] = [
    .field(.statusPeriodStatus, \.status),
    .field(.statusPeriodFrom, \.period.from),
    .field(.statusPeriodTo, \.period.to),
  ]

  public func check() throws(Refusal) { try period.check(.statusPeriodTo) }
}

extension CaseworkerPeriod: FieldCoded {
  public static let kind = RecordKind.caseworkerPeriod
  public static let description = RecordDescription(
    links: [.caseFile], onlyByOperation: .caseworkerPeriodCaseworker)
  public static let blank = CaseworkerPeriod(
    caseworker: User.ID(0), period: Period(from: nil, to: nil))

  public static let fields: [RecordField<CaseworkerPeriod>] = [
    .field(.caseworkerPeriodCaseworker, \.caseworker, .holds),
    .field(.caseworkerPeriodFrom, \.period.from),
    .field(.caseworkerPeriodTo, \.period.to),
  ]

  public func check() throws(Refusal) { try period.check(.caseworkerPeriodTo) }
}
