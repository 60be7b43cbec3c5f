public import Guardianship
public import Wording

/// A column of the case list: the one catalogue that screen, paper, table, CSV and JSON read.
///
/// The raw value is the JSON key.
public enum CaseColumn: String, CaseIterable, Sendable {
  /// Family and given name together, as lists show them.
  case name
  case born
  case fileNumber
  case court
  case reference
  case familyName
  case givenName
  case district
  case status
  case guardian
  case guardianKind
  /// How many are in office now; JSON names them.
  case guardians
  case appointedOn
  case decidedOn
  case reviewOn
  case caseworker
  case endReason
  case endedOn
  /// The oldest open Auftrag, and when it came in.
  case request
  case received

  /// The columns of the list on the screen and of the Fallliste.
  private static let list: [CaseColumn] = [
    .name, .born, .fileNumber, .district, .status, .guardian, .guardianKind, .reviewOn, .caseworker,
  ]

  /// The same; who asks for Aufträge sees them in the room of what matters later.
  public static func list(for filter: Filter) -> [CaseColumn] {
    let asks = filter.terms.contains { $0.key == .request || $0.key == .received }
    guard asks else { return list }
    return list.filter { $0 != .guardianKind && $0 != .reviewOn } + [.request, .received]
  }

  /// The columns of a table, a CSV file and a JSON object about cases alone.
  public static let data: [CaseColumn] = allCases.filter {
    ![.name, .request, .received].contains($0)
  }

  /// The key by which this column sorts the list.
  public var order: ListOrder.Key? {
    switch self {
    case .name, .familyName: .name
    case .born: .born
    case .fileNumber: .fileNumber
    case .reference: .reference
    case .district: .district
    case .status: .status
    case .guardian: .guardian
    case .guardianKind: .kind
    case .appointedOn: .appointedOn
    case .reviewOn: .reviewOn
    case .caseworker: .caseworker
    case .court, .givenName, .guardians, .decidedOn, .endReason, .endedOn, .request, .received: nil
    }
  }

  public func title(_ style: Sheet.Style, _ wording: Wording) -> String {
    switch self {
    case .born where style != .data: wording[.columnBorn]
    case .caseworker where style != .data: wording[.columnCaseworker]
    default: wording[title]
    }
  }

  private var title: TextKey {
    switch self {
    case .name: TextKey("column.name")
    case .born: TextKey("column.born")
    case .fileNumber: TextKey("column.fileNumber")
    case .court: TextKey("column.court")
    case .reference: TextKey("column.reference")
    case .familyName: TextKey("column.familyName")
    case .givenName: TextKey("column.givenName")
    case .district: TextKey("column.district")
    case .status: TextKey("column.status")
    case .guardian: TextKey("column.guardian")
    case .guardianKind: TextKey("column.guardianKind")
    case .guardians: TextKey("column.guardians")
    case .appointedOn: TextKey("column.appointedOn")
    case .decidedOn: TextKey("column.decidedOn")
    case .reviewOn: TextKey("column.reviewOn")
    case .caseworker: TextKey("column.caseworker")
    case .endReason: TextKey("column.endReason")
    case .endedOn: TextKey("column.endedOn")
    case .request: TextKey("column.request")
    case .received: TextKey("column.received")
    }
  }
}

extension TextKey {
  fileprivate static let columnBorn = TextKey("columnShort.born")
  fileprivate static let columnCaseworker = TextKey("columnShort.caseworker")
}
