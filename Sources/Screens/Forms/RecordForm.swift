import Guardianship
import Wording

/// A record that stands by itself in a form: a new one, or one that was read to be changed.
///
/// Which fields there are, and in which order, is one table; how each is typed follows from
/// `Field.content`.
struct RecordForm: Equatable, Sendable {
  let kind: RecordKind
  /// The case it belongs to; nothing for catalogues and for what is about no case.
  let caseID: Case.ID?
  /// Whom or what it is about, for the title.
  let subject: String?
  /// The record as it was read; nothing for a new one.
  let entry: RecordEntry?
  /// What a new one begins with.
  let preset: FieldValues
  /// What is proposed for fields of one that was read, because somebody said that it is done.
  var proposed: FieldValues = [:]
  /// Open Aufträge of the case that a proposal may answer, by number.
  var requests: [Request] = []

  struct Request: Equatable, Sendable {
    let id: String
    let title: String
  }

  init(new kind: RecordKind, of caseID: Case.ID?, subject: String?, preset: FieldValues = [:]) {
    self.kind = kind
    self.caseID = caseID
    self.subject = subject
    entry = nil
    self.preset = preset
  }

  init(_ entry: RecordEntry, subject: String? = nil) {
    kind = entry.reference.kind
    caseID = entry.caseID
    self.subject = subject ?? entry.subject
    self.entry = entry
    preset = [:]
  }

  init<Record>(
    _ record: Versioned<Record>?, new kind: RecordKind, subject: String?,
    preset: FieldValues = [:]
  ) {
    if let record {
      self.init(RecordEntry(record), subject: subject)
    } else {
      self.init(new: kind, of: nil, subject: nil, preset: preset)
    }
  }

  /// What the fields hold when the form opens.
  var seen: FieldValues { entry?.values.merging(proposed) ?? preset }

  /// - Parameter value: what stands in a field now, because some fields depend on others.
  func fields(_ value: (Field) -> String) -> [(field: Field, isRequired: Bool)] {
    let isNew = entry == nil
    func plain(_ fields: Field...) -> [(Field, Bool)] { fields.map { ($0, false) } }
    func unlessNew(_ field: Field) -> [(Field, Bool)] { isNew ? [] : [(field, false)] }
    switch kind {
    case .party:
      return [(.partyName, true)]
        + plain(
          .partyKind, .partyRelation, .partyPhone, .partyEmail, .partyAddress,
          .partyMayBeInformed, .partyAsGuardian, .partyNote)
    case .directive:
      return [(.directiveKind, true)]
        + plain(.directiveSignedOn, .directiveHolder, .directiveLocation, .directiveNote)
    case .taskArea:
      return [(.taskAreaName, true)] + plain(.taskAreaExpressNumber, .taskAreaIncludesAssets)
        + unlessNew(.taskAreaIsRetired)
    case .court:
      return [(.courtName, true)] + plain(.courtState, .courtMunicipal)
        + unlessNew(.courtIsRetired)
    case .user:
      return [(.userName, true), (.userAccount, false), (.userRole, true)]
        + unlessNew(.userIsActive)
    case .contact: return contactFields(Contact.Kind(rawValue: value(.contactKind)))
    case .calendarEntry:
      return [(.calendarKind, true), (.calendarDay, true)]
        + plain(.calendarTime, .calendarMinutes, .calendarPlace, .calendarUser, .calendarNote)
        + unlessNew(.calendarState)
    case .followUp:
      return [(.followUpDueOn, true), (.followUpText, true)] + plain(.followUpEvery, .followUpOwner)
        + unlessNew(.followUpDoneOn)
    case .courtRequest:
      return [(.requestKind, true), (.requestReceivedOn, true)]
        + plain(
          .requestOccasion, .requestLetterOf, .requestAssignedTo, .requestDueOn,
          .requestExtensionAskedOn, .requestExtendedTo, .requestSentOn, .requestSettledOn,
          .requestSettlement, .requestNote)
    case .caseEvent: return eventFields(CaseEvent.Kind(rawValue: value(.eventKind)))
    case .absence:
      return [(.absenceUser, true), (.absenceFrom, true)]
        + plain(.absenceTo, .absenceSubstitute, .absenceNote)
    case .dealingRule:
      return plain(.dealingFromLetters, .dealingToLetters, .dealingDistrict, .dealingCourt)
        + [(.dealingCaseworker, true)]
    case .term: return [(.termName, true)] + unlessNew(.termIsRetired)
    case .textModule:
      return [(.textModuleName, true), (.textModuleText, true)] + unlessNew(.textModuleIsRetired)
    case .officeSetting:
      return plain(
        .settingReminderWeeks, .settingNameWeeks, .settingStaleDays, .settingMunicipal,
        .settingSingleDays, .settingPreferences, .settingFirstTalkWeeks, .settingFirstYearMonths,
        .settingLaterMonths)
    case .socialReport: return reportFields
    case .assignment: return assignmentFields(value)
    case .guardian: return guardianFields(value)
    case .proof:
      return [(.proofKind, true)]
        + plain(.proofIssuedOn, .proofHandedInOn, .proofResult, .proofSeenBy, .proofNote)
    case .agreement:
      return [(.agreementSignedOn, true)]
        + plain(
          .agreementAssociation, .agreementPartner, .agreementContact, .agreementSubstitutes,
          .agreementIntroducedOn, .agreementEndedOn, .agreementNote)
    case .training:
      return [(.trainingKind, true), (.trainingDay, true)]
        + plain(.trainingTopic, .trainingMinutes)
    case .inquiry:
      let whom: [(Field, Bool)] =
        seen[.inquiryGuardian] == nil ? [(.inquiryWhom, true)] : []
      return whom + [(.inquiryAskedOn, true)]
        + plain(
          .inquiryAnswer, .inquiryAnsweredOn, .inquiryReason, .inquiryAskAgainFrom,
          .inquiryAskedBy)
    case .reviewRule:
      return plain(.reviewRuleKind, .reviewRuleTie) + [(.reviewRuleReviews, true)]
    case .person, .residence, .caseFile, .courtPeriod, .statusPeriod, .caseworkerPeriod,
      .courtOrder, .deadlineEntry, .review:
      return []
    }
  }

  private func contactFields(_ kind: Contact.Kind?) -> [(Field, Bool)] {
    var fields: [(Field, Bool)] = [(.contactKind, true), (.contactDay, true)]
    switch kind {
    case .certification:
      fields += [(.contactDocument, false), (.contactNumber, false), (.contactFee, false)]
    case .advice:
      fields += [(.contactTopic, caseID == nil), (.contactMinutes, false), (.contactWith, false)]
    default:
      fields += [(.contactMinutes, false), (.contactWith, false), (.contactReached, false)]
    }
    return fields + [(.contactText, false)]
  }

  private func eventFields(_ kind: CaseEvent.Kind?) -> [(Field, Bool)] {
    var fields: [(Field, Bool)] = [(.eventKind, true), (.eventHappenedOn, true)]
    if kind?.knowsOtherLength == true { fields.append((.eventHasOtherLength, false)) }
    if kind?.knowsChain == true { fields.append((.eventSince, false)) }
    if kind != .notification, kind != .opinion {
      fields.append((.eventUntil, kind == .accounting))
    }
    return fields + [(.eventNote, false)]
  }

  private var reportFields: [(Field, Bool)] {
    SocialReport.Section.allCases.flatMap { [($0.field, false), ($0.viewField, false)] } + [
      (.reportSources, false), (.reportState, true), (.reportCoSigner, false),
      (.reportCoSignedOn, false), (.reportSentOn, false), (.reportWay, false),
      (.reportReceipt, false),
    ]
  }

  /// What a label of fourteen columns cannot say.
  static let hints: [Field: TextKey] = [
    .eventHasOtherLength: TextKey("form.hint.otherLength"),
    .followUpEvery: TextKey("form.hint.every"),
    .settingPreferences: TextKey("form.hint.preferences"),
    .userAccount: TextKey("form.hint.account"),
    .assignmentProofsFollowOn: TextKey("form.hint.proofsFollow"),
    .assignmentIsTiedToProvider: TextKey("form.hint.provider"),
    .guardianTakesStrangers: TextKey("form.hint.strangers"),
    .proofHandedInOn: TextKey("form.hint.handedIn"),
  ]

  /// Fields that others depend on.
  static let shaping: Set<Field> = [
    .contactKind, .eventKind, .guardianIsOrganisation, .guardianKinds, .guardianStage,
    .assignmentKind,
  ]

  /// - Throws: the first refusal of a rule about what is typed.
  /// - Returns: nothing where nothing differs from what was read.
  func operation(_ typed: FieldValues) throws(Refusal) -> Operation? {
    var typed = typed
    if let name = typed[.courtName] { typed[.courtName] = Court(spelling: name).name }
    guard let entry else {
      return .add(try NewRecord(kind, preset.merging(typed), to: caseID))
    }
    _ = try kind.checked(entry.values.merging(typed))
    let changed = typed.differences(from: entry.values)
    guard !changed.isEmpty else { return nil }
    var seen = FieldValues()
    for field in changed.fields { seen[field] = entry.values[field] }
    return .edit([
      RecordEdit(record: entry.reference, basedOn: entry.version, values: changed, seen: seen)
    ])
  }

  /// The draft that keeps what is typed.
  var draftForm: Draft.FormKind {
    switch kind {
    case .court: .courtEntry
    default: Draft.FormKind(rawValue: kind.rawValue) ?? .caseFile
    }
  }

  /// The kind of record that a draft of this form is about; nothing for forms of another make.
  static func kind(of form: Draft.FormKind) -> RecordKind? {
    switch form {
    case .courtEntry: .court
    case .court, .person, .residence, .caseFile: nil
    default: RecordKind(rawValue: form.rawValue)
    }
  }
}
