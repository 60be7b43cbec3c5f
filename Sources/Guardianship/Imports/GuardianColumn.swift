/// What a column of a list of guardians can mean.
public enum GuardianColumn: String, CaseIterable, Sendable {
  case family
  case given
  case street
  case postcode
  case place
  case district
  case phone
  case email
  case kinds
  case takesStrangers
  case languages
  case skills
  case availability
  case capacity
  case stage
  case pausedUntil
  /// The day on which the Behördenführungszeugnis was issued.
  case criminalRecord
  /// The day of the Auskunft from the Schuldnerverzeichnis.
  case debtorRegister
  /// The day of the Vereinbarung, § 22 BtOG.
  case agreement
  /// The Verein that the Vereinbarung is made with.
  case partner
  /// Einführung, § 15 Abs. 2 Nr. 1 BtOG: its day, or only that there was one.
  case introduction
  case remark

  /// The field that the cells go into.
  public var field: Field {
    switch self {
    case .criminalRecord, .debtorRegister: .proofIssuedOn
    case .agreement: .agreementSignedOn
    case .partner: .agreementPartner
    case .introduction: .agreementIntroducedOn
    case .remark: .guardianNote
    default: .of(.guardian, rawValue)
    }
  }

  /// A column has the name of the field that it fills, or of the paper whose day it holds.
  public var listed: ListedColumn {
    switch self {
    case .criminalRecord: .proof(.criminalRecord)
    case .debtorRegister: .proof(.debtorRegister)
    case .agreement: .agreement
    default: .field(field)
    }
  }
}
