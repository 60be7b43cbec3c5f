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

  public enum Kind: String, CaseIterable, Sendable {
    /// Vorsorgevollmacht: may make a guardianship unnecessary, § 1814 Abs. 3 BGB.
    case powerOfAttorney
    /// Betreuungsverfügung: wishes for the choice of guardian, § 1816 Abs. 2 BGB.
    case guardianshipDirective
    /// Patientenverfügung, § 1827 BGB.
    case livingWill
  }
}
