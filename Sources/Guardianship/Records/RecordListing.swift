/// How the records of a kind stand in a list of their own: what its rows say, and which of them are
/// done with.
///
/// Rows, columns, filter keys and order of the list follow from it. The table of the kind holds its
/// rows in the indexes `<kind>Open` and `<kind>Done`, by day and number, and those of a case in
/// `<kind>ByCase`.
public struct RecordListing: Sendable {
  /// The stable name of the list.
  let name: String
  /// The list that it stands beside in its area.
  public let beside: ListName
  /// The day that the rows are ordered by.
  public let day: Field
  /// What the columns say behind the day and the name of the person. A column with several fields
  /// says the first that is filled.
  public let columns: [[Field]]
  /// The user who has a record in hand.
  public let owner: Field?
  public let done: Done

  /// When there is nothing more to do about a record.
  public enum Done: Sendable {
    /// The field is filled.
    case filled(Field)
    /// The field has another value than this one.
    case not(Field, String)

    func holds(_ values: FieldValues) -> Bool {
      switch self {
      case .filled(let field): values[field] != nil
      case .not(let field, let open): values[field] != open
      }
    }
  }
}

/// A record in the list of its kind.
public struct RecordRow: Equatable, Sendable {
  public let reference: RecordReference
  /// With the names of what they refer to instead of numbers.
  public let values: FieldValues
  public internal(set) var caseRow: CaseRow

  public init(_ reference: RecordReference, _ values: FieldValues, of caseRow: CaseRow) {
    self.reference = reference
    self.values = values
    self.caseRow = caseRow
  }

  private var listing: RecordListing? { reference.kind.description.list }
  public var day: Day? { listing.flatMap { values[$0.day] }.flatMap { Day(iso: $0) } }
  public var isDone: Bool { listing?.done.holds(values) ?? false }

  /// What the first of these fields that is filled says.
  public func filled(among fields: [Field]) -> (field: Field, text: String)? {
    fields.lazy.compactMap { field in values[field].map { (field, $0) } }.first
  }
}
