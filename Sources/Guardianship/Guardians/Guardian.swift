/// A human or an organisation that is, was or can be appointed.
///
/// What somebody *can* be stands here; in which kind, with which tie and whether befreit belong to
/// the assignment.
public struct Guardian: Equatable, Sendable {
  public typealias ID = Identifier<Guardian>

  /// The family name, or the whole name of an organisation.
  public var family: String
  public var given: String?
  public var isOrganisation: Bool
  /// What the guardian can be appointed as; empty where a list did not say.
  public var kinds: Set<GuardianKind> = []
  public var stage = Stage.ready
  /// Since when the stage holds.
  public var stageOn: Day?
  /// The last day of a pause; nothing where the end of it is open.
  public var pausedUntil: Day?
  /// Whether the guardian takes people on without a tie to them; nothing where that is not known.
  public var takesStrangers: Bool?
  /// Readiness to be appointed as Verhinderungsbetreuer (§ 1817 Abs. 4 BGB).
  public var substitutes: Bool?
  /// Cases the guardian wants at most.
  public var capacity: Int?
  /// All cases of a professional, here and elsewhere, as reported to the Stammbehörde (§ 25 BtOG).
  public var reportedLoad: Int?
  public var reportedOn: Day?
  /// Aufgabenbereiche the guardian would take on; empty for all.
  public var taskAreas: [OrderedTaskArea] = []
  public var languages: String?
  public var skills: String?
  public var availability: String?
  public var address = Address()
  public var phone: String?
  public var email: String?
  /// The Verein or Behörde that employs a Vereins- or Behördenbetreuer.
  public var employer: Guardian.ID?
  public var licence = Licence()
  public var note: String?

  public init(family: String, given: String?, isOrganisation: Bool) {
    self.family = family
    self.given = given
    self.isOrganisation = isOrganisation
  }

  /// Cases the guardian has as far as anybody knows: those here, or all of them as reported.
  public func load(here: Int) -> Int { max(here, reportedLoad ?? 0) }

  /// "Braun, Ursula", or the organisation's name.
  public var listName: String { Person.listName(family, given) }

  /// Whether papers, a Vereinbarung and talks are asked for: as of a volunteer, and of a human of
  /// whom no kind is known.
  public var isPerhapsVolunteer: Bool {
    kinds.isEmpty ? !isOrganisation : kinds.contains(.volunteer)
  }

  /// The guardian with the kinds of the offices held, where no kinds were written down.
  public func with(kindsOfOffices: Set<GuardianKind>) -> Guardian {
    var guardian = self
    if kinds.isEmpty { guardian.kinds = kindsOfOffices }
    return guardian
  }

  /// Where letters go, and the part of the town.
  public struct Address: Equatable, Sendable {
    public var street: String?
    public var postcode: String?
    public var place: String?
    public var district: String?

    public init() {}
  }

  /// Registration and insurance of a professional (§§ 23, 24 BtOG).
  public struct Licence: Equatable, Sendable {
    public var registration: Registration?
    public var registeredOn: Day?
    /// Stammbehörde, § 2 Abs. 4 BtOG.
    public var homeAuthority: String?
    /// Berufshaftpflicht, § 23 Abs. 1 Nr. 3 BtOG.
    public var insuredUntil: Day?

    public init() {}
  }

  /// The way of a guardian through the office. That somebody is *tätig* follows from assignments.
  public enum Stage: String, FieldChoice, Codable {
    public static let textFamily = "guardianStage"

    /// Interesse.
    case interested
    /// Prüfung of suitability, § 21 BtOG.
    case vetting
    /// Bereit.
    case ready
    /// Pause.
    case paused
    /// Ausgeschieden.
    case left
    /// Verstorben: owes nothing, and gets no letter.
    case deceased
    /// Nicht geeignet, § 21 Abs. 1 BtOG.
    case unsuitable

    /// Whether nobody can be in office and be so: such a stage follows from a loss.
    public var endsOffices: Bool { self == .deceased || self == .left || self == .paused }

    /// Whether the guardian is gone for good.
    public var isOver: Bool { self == .left || self == .deceased || self == .unsuitable }
  }

  public enum Registration: String, FieldChoice, Codable {
    public static let textFamily = "registration"

    case applied
    /// An application of somebody who worked before 2023, filed until 30.06.2023 and not decided yet:
    /// until then it counts as a registration (§ 32 Abs. 1 S. 6 BtOG).
    case undecided
    /// Provisional (§ 33 BtOG): ended at the latest on 30.06.2025.
    case provisional
    case registered
    case withdrawn

    /// Whether a professional may be appointed with it.
    public var isInForce: Bool { self == .undecided || self == .registered }
  }

  /// Whether a pause holds on a day.
  public func isPaused(on day: Day) -> Bool {
    stage == .paused && (pausedUntil.map { day <= $0 } ?? true)
  }
}

extension Guardian: FieldCoded {
  public static let kind = RecordKind.guardian
  public static let description = RecordDescription(
    adding: .addGuardian, keeper: .coordinators, reference: .running("B"),
    name: .person(family: .guardianFamily, given: .guardianGiven), isMergeable: true,
    words: [
      .guardianFamily, .guardianGiven, .guardianDistrict, .guardianPlace, .guardianLanguages,
      .guardianSkills,
    ])
  public static let blank = Guardian(family: "", given: nil, isOrganisation: false)

  public static let fields: [RecordField<Guardian>] = [
    .field(.guardianFamily, \.family),
    .field(.guardianGiven, \.given),
    .field(.guardianIsOrganisation, \.isOrganisation),
    .field(.guardianKinds, \.kinds),
    .field(.guardianStage, \.stage, .mayBeEmpty),
    .field(.guardianStageOn, \.stageOn),
    .field(.guardianPausedUntil, \.pausedUntil),
    .field(.guardianTakesStrangers, \.takesStrangers),
    .field(.guardianSubstitutes, \.substitutes),
    .field(.guardianCapacity, \.capacity, in: 0...999),
    .field(.guardianReportedLoad, \.reportedLoad, in: 0...999),
    .field(.guardianReportedOn, \.reportedOn),
    .field(.guardianTaskAreas, \.taskAreas),
    .field(.guardianLanguages, \.languages),
    .field(.guardianSkills, \.skills),
    .paragraph(.guardianAvailability, \.availability),
    .field(.guardianStreet, \.address.street),
    .field(.guardianPostcode, \.address.postcode),
    .field(.guardianPlace, \.address.place),
    .field(.guardianDistrict, \.address.district),
    .field(.guardianPhone, \.phone),
    .field(.guardianEmail, \.email),
    .field(.guardianEmployer, \.employer, .holds),
    .field(.guardianRegistration, \.licence.registration),
    .field(.guardianRegisteredOn, \.licence.registeredOn),
    .field(.guardianHomeAuthority, \.licence.homeAuthority),
    .field(.guardianInsuredUntil, \.licence.insuredUntil),
    .paragraph(.guardianNote, \.note),
  ]

  public func check() throws(Refusal) {
    if isOrganisation, let human = kinds.first(where: { !$0.isOrganisation }) {
      throw .kindOfHuman(human)
    }
  }
}

extension Guardian.Address {
  /// "Kirchplatz 4, 52349 Düren"; nothing where no part is known.
  public var line: String? {
    let town = [postcode, place].compactMap(\.self).joined(separator: " ")
    let parts = [street, town.isEmpty ? nil : town].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
