/// Where a person lives or stays during a period.
public struct Residence: Equatable, Sendable, Periodic {
  public typealias ID = Identifier<Residence>

  public var kind: Kind
  public var street: String?
  public var postcode: String?
  public var place: String?
  /// The part of the town (Stadtteil) that the office deals work out by.
  public var district: String?
  public var period: Period

  public init(kind: Kind, period: Period) {
    self.kind = kind
    self.period = period
  }

  /// Where somebody lives need not be where somebody is: a hospital stay leaves the home alone.
  public enum Kind: String, FieldChoice {
    public static let textFamily = "residenceKind"

    /// Gewöhnlicher Aufenthalt, which decides on court and authority (§ 272 FamFG, § 2 BtOG).
    case home
    /// Where the person can be met at present.
    case stay
  }
}

extension Residence: FieldCoded {
  public static let kind = RecordKind.residence
  public static let description = RecordDescription(
    links: [.person], correctsCase: true)
  public static let blank = Residence(kind: .home, period: Period(from: nil, to: nil))

  public static let fields: [RecordField<Residence>] = [
    .field(.residenceKind, \.kind, .mayBeEmpty),
    .field(.residenceStreet, \.street),
    .field(.residencePostcode, \.postcode),
    .field(.residencePlace, \.place),
    .field(.residenceDistrict, \.district),
    .field(.residenceFrom, \.period.from),
    .field(.residenceTo, \.period.to),
  ]

  public func check() throws(Refusal) { try period.check(.residenceTo) }
}
