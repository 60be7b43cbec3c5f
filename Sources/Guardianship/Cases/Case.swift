/// What the office keeps about one person's guardianship, from the first letter to the end of the
/// file.
///
/// Court, status and caseworker are periods of their own, so that the case can be read as of any
/// day; what stands here holds for the whole file.
public struct Case: Equatable, Sendable {
  public typealias ID = Identifier<Case>

  /// What the person wishes, in the person's own words; stands above everything else
  /// (§ 1821 Abs. 2, § 1816 Abs. 2 BGB).
  public var wishes: String?
  /// Number of the office's E-Akte.
  public var fileReference: String?
  /// Why the guardianship became necessary, for the yearly figures.
  public var cause: String?
  /// The office's remark, free text.
  public var remark: String?
  /// Columns of an imported list that have no field of their own, one `heading: value` a line.
  public var importNote: String?
  /// Why the file ended; nothing while it is open or where an old list did not say.
  public var endReason: EndReason?
  /// The day it ended; nothing while it is open or where an old list did not say.
  public var endedOn: Day?

  public init() {}
}

/// Where a case stands. Changes only through an operation, never as a free field.
public enum CaseStatus: String, FieldChoice, Comparable {
  public static let textFamily = "status"

  /// Anregung (§ 24 FamFG) or Antrag has come in.
  case inquiry
  /// Prüfung: Sachverhaltsermittlung, § 11 BtOG.
  case investigating
  /// Vorläufig: einstweilige Anordnung, §§ 300, 301 FamFG.
  case provisional
  /// Laufend: a guardian is or was appointed and the guardianship goes on.
  case running
  /// Beendet: our file is closed.
  case ended

  public static func < (a: Self, b: Self) -> Bool { a.position < b.position }

  /// The place on the road of a case, 0 for the first.
  public var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a guardian has been appointed: then the word is *betreute Person*.
  public var isAppointed: Bool { self == .provisional || self == .running }
}

/// Why a file ended.
public enum EndReason: String, FieldChoice {
  public static let textFamily = "endReason"

  /// Tod der betreuten Person, § 1870 BGB.
  case death
  /// Aufhebung, § 1871 BGB.
  case lifted
  /// Abgabe to another court (§ 4, § 273 FamFG): our file ends, the guardianship does not.
  case transferred
  /// Ablauf of an einstweilige Anordnung, § 302 FamFG.
  case lapsed
  /// No guardianship was needed, § 1814 Abs. 3 BGB.
  case notNeeded
}

extension Case: FieldCoded {
  public static let kind = RecordKind.caseFile
  public static let description = RecordDescription(
    links: [.person, .createdBy], reference: .yearly("F"), correctsCase: true)
  public static let blank = Case()

  public static let fields: [RecordField<Case>] = [
    .paragraph(.caseWishes, \.wishes),
    .paragraph(.caseCause, \.cause),
    .paragraph(.caseRemark, \.remark),
    .field(.caseFileReference, \.fileReference),
    .paragraph(.caseImportNote, \.importNote),
    .field(.caseEndReason, \.endReason),
    .field(.caseEndedOn, \.endedOn, .notAfterToday),
  ]
}
