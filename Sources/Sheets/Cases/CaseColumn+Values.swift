public import Guardianship
public import Wording

extension CaseColumn {
  /// What a row shows in this column; an empty text where the register says nothing.
  public func text(_ row: CaseRow, _ style: Sheet.Style, today: Day, _ wording: Wording) -> String {
    switch self {
    case .status: wording.name(row.status)
    case .guardian: CaseColumn.guardian(row, style, wording)
    case .guardianKind: CaseColumn.kind(row, style, wording)
    case .endReason: row.endReason.map { wording.name($0) } ?? ""
    case .court: row.court.map { style == .data ? $0 : Court.short(of: $0) } ?? ""
    case .guardians: wording.count(row.guardianCount)
    case .request: row.request.map { $0.count > 1 ? "(\($0.count)) \($0.kind)" : $0.kind } ?? ""
    case .reviewOn where style == .screen:
      row.reviewOn.map { wording.shortDay($0, today: today) } ?? ""
    default: day(row).map { wording.day($0) } ?? canonicalText(row) ?? ""
    }
  }

  /// The stable value for JSON: days ISO, states and kinds by raw value; nothing where the register
  /// says nothing.
  public func canonicalText(_ row: CaseRow) -> String? {
    switch self {
    case .name: row.name
    case .fileNumber: row.fileNumber
    case .court: row.court
    case .reference: row.reference
    case .familyName: row.family
    case .givenName: row.given
    case .district: row.district
    case .status: row.status.rawValue
    case .guardian: row.guardian
    case .guardianKind: row.guardianKind?.rawValue
    case .guardians: String(row.guardianCount)
    case .caseworker: row.caseworker
    case .endReason: row.endReason?.rawValue
    case .request: row.request?.kind
    case .born, .appointedOn, .decidedOn, .reviewOn, .endedOn, .received: day(row)?.iso
    }
  }

  private func day(_ row: CaseRow) -> Day? {
    switch self {
    case .born: row.born
    case .appointedOn: row.appointedOn
    case .decidedOn: row.decidedOn
    case .reviewOn: row.reviewOn
    case .endedOn: row.endedOn
    case .received: row.request?.receivedOn
    default: nil
    }
  }

  /// The first in office and how many more; a guardianship that goes on without a guardian is said
  /// in so many words.
  private static func guardian(_ row: CaseRow, _ style: Sheet.Style, _ wording: Wording) -> String {
    if let guardian = row.guardian {
      return style == .data || row.guardianCount < 2
        ? guardian : "\(guardian) +\(row.guardianCount - 1)"
    }
    return style != .data && row.status.isAppointed ? wording[TextKey("sheet.nobody")] : ""
  }

  private static func kind(_ row: CaseRow, _ style: Sheet.Style, _ wording: Wording) -> String {
    guard let kind = row.guardianKind else { return "" }
    return style == .screen ? wording.letter(kind) : wording.name(kind, tie: row.guardianTie)
  }
}
