public import Guardianship

extension Wording {
  public func name(_ status: CaseStatus) -> String { name(.status, status.rawValue) }
  public func name(_ reason: EndReason) -> String { name(.endReason, reason.rawValue) }
  public func name(_ kind: GuardianKind) -> String { name(.guardianKind, kind.rawValue) }
  public func name(_ tie: Tie) -> String { name(.tie, tie.rawValue) }
  public func name(_ role: Assignment.Role) -> String { name(.assignmentRole, role.rawValue) }
  public func name(_ state: Assignment.State) -> String { name(.assignmentState, state.rawValue) }
  public func name(_ kind: OrderKind) -> String { name(.orderKind, kind.rawValue) }
  public func name(_ kind: Party.Kind) -> String { name(.partyKind, kind.rawValue) }
  public func name(_ kind: Directive.Kind) -> String { name(.directiveKind, kind.rawValue) }
  public func name(_ sex: Sex) -> String { name(.sex, sex.rawValue) }
  public func name(_ kind: Residence.Kind) -> String { name(.residenceKind, kind.rawValue) }
  public func name(_ kind: RecordKind) -> String { name(.recordKind, kind.rawValue) }
  public func name(_ role: UserRole) -> String { name(.role, role.rawValue) }
  public func name(_ kind: Office.Kind) -> String { name(.officeKind, kind.rawValue) }
  public func name(_ land: Land) -> String { name(.land, land.rawValue) }
  public func name(_ operation: OperationName) -> String { name(.operation, operation.rawValue) }
  public func name(_ form: Draft.Form) -> String { name(.form, form.rawValue) }

  /// The title of the form of a new record, where it is another than that of one that is changed.
  public func title(ofNew kind: RecordKind) -> String {
    texts[TextFamily.newForm.key(kind.rawValue).name] ?? name(Draft.Form.record(kind))
  }

  public func name(_ rule: DeadlineRule.ID) -> String { name(.deadlineRule, rule.rawValue) }

  /// "Jahresbericht", "Auftrag: Sozialbericht".
  public func name(of row: DeadlineRow) -> String {
    row.request.map { text(TextKey("deadline.request"), $0.kind) } ?? name(row.key.rule)
  }

  public func name(_ kind: DeadlineRule.Kind) -> String { name(.deadlineKind, kind.rawValue) }
  public func name(_ state: Deadline.State) -> String { name(.deadlineState, state.rawValue) }
  public func name(_ debtor: DeadlineRule.Debtor) -> String { name(.debtor, debtor.rawValue) }

  public func name(_ kind: Contact.Kind) -> String { name(.contactKind, kind.rawValue) }
  public func name(_ kind: CalendarEntry.Kind) -> String { name(.calendarKind, kind.rawValue) }
  public func name(_ state: CalendarEntry.State) -> String { name(.calendarState, state.rawValue) }
  public func name(_ kind: CaseEvent.Kind) -> String { name(.eventKind, kind.rawValue) }
  public func name(_ topic: Term.Topic) -> String { name(.termTopic, topic.rawValue) }
  public func name(_ holiday: Holiday) -> String { name(.holiday, holiday.rawValue) }
  public func name(_ duty: ChecklistDuty.ID) -> String { name(.duty, duty.rawValue) }
  public func name(_ state: SocialReport.State) -> String { name(.reportState, state.rawValue) }
  public func name(_ way: SocialReport.Way) -> String { name(.reportWay, way.rawValue) }

  public func name(_ settlement: CourtRequest.Settlement) -> String {
    name(.requestSettlement, settlement.rawValue)
  }

  public func name(_ document: Contact.Document) -> String {
    name(.contactDocument, document.rawValue)
  }

  public func name(_ list: ListName) -> String { name(.workList, list.rawValue) }
  public func name(_ group: WorkGroup) -> String { name(.workGroup, group.rawValue) }
  public func name(_ finding: QualityRow.Kind) -> String { name(.finding, finding.rawValue) }
  public func name(_ section: Morning.Kind) -> String { name(.morning, section.rawValue) }

  /// Where an Auftrag stands: late, open, sent, or how it ended.
  public func state(of request: CourtRequest, today: Day) -> String {
    if let settlement = request.settlement { return name(settlement) }
    if request.sentOn != nil { return self[TextKey("request.sent")] }
    if let day = request.courtDay, day < today { return self[TextKey("deadline.overdue")] }
    return self[TextKey("request.open")]
  }

  /// Where a deadline stands on a day: what is overdue says so, and what a guardian owes the court
  /// says that nobody here hears of it.
  public func state(of row: DeadlineRow, today: Day) -> String {
    if row.isOverdue(on: today) { return self[TextKey("deadline.overdue")] }
    if row.state == .open, !row.isOurs { return self[TextKey("deadline.notOurs")] }
    return name(row.state)
  }

  public func name(_ preference: Party.Preference) -> String {
    name(.partyPreference, preference.rawValue)
  }

  public func name(_ situation: LivingSituation) -> String {
    name(.livingSituation, situation.rawValue)
  }

  /// "ehrenamtlich (Familie)": the tie only where it tells strangers and relatives apart, that is
  /// for volunteers.
  public func name(_ kind: GuardianKind, tie: Tie?) -> String {
    guard kind == .volunteer, let tie else { return name(kind) }
    return "\(name(kind)) (\(name(tie)))"
  }

  /// The kind in one or two letters, "E", "VB".
  public func letter(_ kind: GuardianKind) -> String { name(.guardianLetter, kind.rawValue) }

  /// "betroffene Person" before an appointment, "betreute Person" from then on; an ended case
  /// keeps the word of the appointment it had.
  public func person(_ status: CaseStatus, wasAppointed: Bool) -> String {
    let isAppointed = status.isAppointed || (status == .ended && wasAppointed)
    return self[isAppointed ? .personAppointed : .personConcerned]
  }

  /// The heading of a column in lists that come in or go out.
  public func name(_ column: ImportColumn) -> String { name(.importColumn, column.rawValue) }
}

extension TextKey {
  static let personAppointed = TextKey("person.appointed")
  static let personConcerned = TextKey("person.concerned")
}
