/// A line of the dealing-out table: who gets the new Aufträge of which people.
///
/// Every condition that is given has to hold; the first line of the table that fits and whose
/// caseworker is there, or is substituted, deals the request out.
public struct DealingRule: Equatable, Sendable {
  public typealias ID = Identifier<DealingRule>

  /// First letters of the surname, folded: from "A" to "K"; both included.
  public var fromLetters: String?
  public var toLetters: String?
  public var district: String?
  public var court: Court.ID?
  public var caseworker: User.ID

  public init(caseworker: User.ID) { self.caseworker = caseworker }

  /// Whether a case falls under the line.
  public func fits(family: String, district: String?, court: Court.ID?) -> Bool {
    if let own = self.district, own.folded != district?.folded { return false }
    if let own = self.court, own != court { return false }
    let name = family.folded
    if let from = fromLetters?.folded, name < from { return false }
    if let to = toLetters?.folded, !name.hasPrefix(to), name > to { return false }
    return true
  }
}

extension DealingRule: FieldCoded {
  public static let kind = RecordKind.dealingRule
  public static let description = RecordDescription(
    adding: .addDealingRule, keeper: .supervisors(.addDealingRule))
  public static let blank = DealingRule(caseworker: User.ID(0))

  public static let fields: [RecordField<DealingRule>] = [
    .field(.dealingFromLetters, \.fromLetters),
    .field(.dealingToLetters, \.toLetters),
    .field(.dealingDistrict, \.district),
    .field(.dealingCourt, \.court),
    .field(.dealingCaseworker, \.caseworker, .caseworker),
  ]
}
