/// A paper in which the person provided for the future: with whom it lies and where.
public struct Directive: Equatable, Sendable {
  public typealias ID = Identifier<Directive>

  public var kind: Kind
  public var signedOn: Day?
  /// Who is authorised or has the paper.
  public var holder: String?
  public var location: String?
  public var note: String?

  public init(kind: Kind) { self.kind = kind }

  public enum Kind: String, FieldChoice {
    public static let textFamily = "directiveKind"

    /// Vorsorgevollmacht: may make a guardianship unnecessary, § 1814 Abs. 3 BGB.
    case powerOfAttorney
    /// Betreuungsverfügung: wishes for the choice of guardian, § 1816 Abs. 2 BGB.
    case guardianshipDirective
    /// Patientenverfügung, § 1827 BGB.
    case livingWill
  }
}

extension Directive: FieldCoded {
  public static let kind = RecordKind.directive
  public static let description = RecordDescription(
    adding: .addDirective, links: [.caseFile], correctsCase: true)
  public static let blank = Directive(kind: .powerOfAttorney)

  public static let fields: [RecordField<Directive>] = [
    .field(.directiveKind, \.kind),
    .field(.directiveSignedOn, \.signedOn, .notAfterToday),
    .field(.directiveHolder, \.holder),
    .field(.directiveLocation, \.location),
    .paragraph(.directiveNote, \.note),
  ]
}
