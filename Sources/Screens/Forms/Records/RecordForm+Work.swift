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
      let about: [Field] =
        switch Contact.Kind(rawValue: texts[.contactKind]) {
        case .certification: [.contactDocument, .contactNumber, .contactFee]
        case .advice: [.contactTopic, .contactMinutes, .contactWith]
        default: [.contactMinutes, .contactWith, .contactReached]
        }
      return [.contactKind, .contactDay] + about + [.contactText]
    },
    required: { form, _ in form.caseID == nil ? [.contactTopic] : [] }, hasFollowUp: true,
    carried: [.contactCases, .contactGuardian],
    preset: { desk, caseID in
      [
        .contactKind: Contact.Kind.call.rawValue, .contactDay: desk.today.iso,
        .contactAuthor: desk.user, .contactCases: caseID.map { "\($0.rawValue)" },
      ]
    })

  static let calendarEntry = RecordForm.Particulars(
    later: [.calendarState],
    preset: { desk, _ in
      [.calendarKind: CalendarEntry.Kind.homeVisit.rawValue, .calendarUser: desk.user]
    })

  static let followUp = RecordForm.Particulars(
    hidden: [.followUpFirstOn], later: [.followUpDoneOn],
    preset: { desk, _ in [.followUpOwner: desk.user] })

  static let courtRequest = RecordForm.Particulars(hidden: [.requestAssignedOn])

  static let caseEvent = RecordForm.Particulars(
    fields: { _, texts in
      let kind = CaseEvent.Kind(rawValue: texts[.eventKind])
      var fields: [Field] = [.eventKind, .eventHappenedOn]
      if kind?.knowsOtherLength == true { fields.append(.eventHasOtherLength) }
      if kind?.knowsChain == true { fields.append(.eventSince) }
      if kind?.knowsEnd != false { fields.append(.eventUntil) }
      return fields + [.eventNote]
    },
    required: { _, texts in
      CaseEvent.Kind(rawValue: texts[.eventKind])?.needsEnd == true ? [.eventUntil] : []
    },
    preset: { _, _ in [.eventKind: CaseEvent.Kind.notification.rawValue] },
    doubts: { values in (try? CaseEvent(values)).map(EventRules.warnings(for:)) ?? [] })

  static let socialReport = RecordForm.Particulars(
    fields: { form, _ in
      // What went out stays as it is; which Auftrag it answers can still be put right.
      if form.seen[.reportState] == SocialReport.State.sent.rawValue {
        return [.reportRequest, .reportReceipt]
      }
      let own = SocialReport.fields.map(\.field)
      return own.filter { !onlyBySending.contains($0) && $0 != .reportAuthor }
    },
    required: { form, _ in
      form.isUnclear(.report) ? [.reportState, .reportRequest] : [.reportState]
    },
    withheld: [.reportState: [SocialReport.State.sent.rawValue]],
    preset: { desk, _ in
      [.reportState: SocialReport.State.draft.rawValue, .reportAuthor: desk.user]
    })

  /// What `v` asks for, and no other form.
  private static let onlyBySending: Set<Field> = [.reportSentOn, .reportWay, .reportReceipt]
}
