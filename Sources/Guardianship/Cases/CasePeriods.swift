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
