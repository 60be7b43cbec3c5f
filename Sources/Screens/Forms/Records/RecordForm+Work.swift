import Guardianship
import Wording

extension RecordForm {
  /// One contact about several cases.
  init(contactAbout cases: [(id: Case.ID, name: String)], in desk: Surroundings) {
    let numbers = cases.map { "\($0.id.rawValue)" }.joined(separator: " ")
    let names = cases.prefix(3).map(\.name).joined(separator: "; ")
    let more = cases.count > 3 ? " " + desk.wording.plural(.andMore, cases.count - 3) : ""
    self.init(new: .contact, about: names + more, in: desk, [.contactCases: numbers])
  }
}

/// What is done and to be done, in cases and outside of them.
extension RecordForm.Particulars {
  static let contact = RecordForm.Particulars(
    fields: { _, texts in
      let kind = Contact.Kind(rawValue: texts[.contactKind])
      let about: [Field] =
        switch kind {
        case .certification: [.contactDocument, .contactNumber, .contactFee]
        case .advice: [.contactTopic, .contactMinutes, .contactWith]
        default: [.contactMinutes, .contactWith, .contactReached]
        }
      return [.contactKind, .contactDay] + about + [.contactText]
    },
    required: { form, _ in
      form.caseID == nil
        ? [.contactKind, .contactDay, .contactTopic] : [.contactKind, .contactDay]
    },
    preset: { desk, caseID in
      [
        .contactKind: Contact.Kind.call.rawValue, .contactDay: desk.today.iso,
        .contactAuthor: desk.user, .contactCases: caseID.map { "\($0.rawValue)" },
      ]
    },
    carried: [.contactCases, .contactGuardian], belongsToCase: true)

  static let calendarEntry = RecordForm.Particulars(
    [
      .calendarKind, .calendarDay, .calendarTime, .calendarMinutes, .calendarPlace, .calendarUser,
      .calendarNote, .calendarState,
    ], required: [.calendarKind, .calendarDay],
    later: [.calendarState],
    preset: { desk, _ in
      [.calendarKind: CalendarEntry.Kind.homeVisit.rawValue, .calendarUser: desk.user]
    })

  static let followUp = RecordForm.Particulars(
    [.followUpDueOn, .followUpText, .followUpEvery, .followUpOwner, .followUpDoneOn],
    required: [.followUpDueOn, .followUpText], later: [.followUpDoneOn],
    hints: [.followUpEvery: TextKey("form.hint.every")],
    preset: { desk, _ in [.followUpOwner: desk.user] })

  static let courtRequest = RecordForm.Particulars(
    [
      .requestKind, .requestReceivedOn, .requestOccasion, .requestLetterOf, .requestAssignedTo,
      .requestDueOn, .requestExtensionAskedOn, .requestExtendedTo, .requestSentOn,
      .requestSettledOn, .requestSettlement, .requestNote,
    ], required: [.requestKind, .requestReceivedOn], belongsToCase: true)

  static let caseEvent = RecordForm.Particulars(
    fields: { _, texts in
      let kind = CaseEvent.Kind(rawValue: texts[.eventKind])
      var fields: [Field] = [.eventKind, .eventHappenedOn]
      if kind?.knowsOtherLength == true { fields.append(.eventHasOtherLength) }
      if kind?.knowsChain == true { fields.append(.eventSince) }
      if kind != .notification, kind != .opinion { fields.append(.eventUntil) }
      return fields + [.eventNote]
    },
    required: { _, texts in
      texts[.eventKind] == CaseEvent.Kind.accounting.rawValue
        ? [.eventKind, .eventHappenedOn, .eventUntil] : [.eventKind, .eventHappenedOn]
    },
    hints: [.eventHasOtherLength: TextKey("form.hint.otherLength")],
    preset: { _, _ in [.eventKind: CaseEvent.Kind.notification.rawValue] }, belongsToCase: true)

  static let socialReport = RecordForm.Particulars(
    fields: { _, _ in
      SocialReport.Section.allCases.flatMap { [$0.field, $0.viewField] } + [
        .reportSources, .reportState, .reportCoSigner, .reportCoSignedOn, .reportSentOn,
        .reportWay, .reportReceipt,
      ]
    },
    required: { _, _ in [.reportState] },
    preset: { desk, _ in
      [.reportState: SocialReport.State.draft.rawValue, .reportAuthor: desk.user]
    },
    carried: [.reportRequest], belongsToCase: true)
}
