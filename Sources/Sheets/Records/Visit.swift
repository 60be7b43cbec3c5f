public import Guardianship

/// A Termin with what its caseworker has to know there.
public struct Visit: Equatable, Sendable {
  public let entry: Versioned<CalendarEntry>
  /// Nothing for a Termin that is about no case.
  public let detail: CaseDetail?
  /// Who goes.
  public let user: String?

  public init(entry: Versioned<CalendarEntry>, detail: CaseDetail?, user: String?) {
    self.entry = entry
    self.detail = detail
    self.user = user
  }
}
