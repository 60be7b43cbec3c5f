public import Guardianship

/// Rows of a list that go out as a file: CSV, JSON or, for days, iCalendar.
public struct ListExport: Equatable, Sendable {
  public let query: ListQuery
  public let selection: RowSelection
  public let path: String
}
