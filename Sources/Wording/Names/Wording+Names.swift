public import Guardianship

extension Wording {
  /// What a choice of a field is called.
  public func name<Choice: FieldChoice>(_ choice: Choice) -> String {
    name(choice.rawValue, among: Choice.self)
  }

  /// What a word beside the choices of a field is called: "tätig" among the stages of a guardian.
  public func name<Choice: FieldChoice>(_ word: String, among choices: Choice.Type) -> String {
    self[TextKey(Choice.textFamily, word)]
  }

  public func name(_ kind: Office.Kind) -> String { name(.officeKind, kind.rawValue) }
  public func name(_ operation: OperationName) -> String { name(.operation, operation.rawValue) }
  public func name(_ form: Draft.Form) -> String { name(.form, form.rawValue) }

  /// The title of the form of a new record, where it is another than that of one that is changed.
  public func title(ofNew kind: RecordKind) -> String {
    texts[TextFamily.newForm.key(kind.rawValue).name] ?? name(Draft.Form.record(kind))
  }

  /// "Jahresbericht, begleitet", "Auftrag: Sozialbericht, Erstbestellung".
  public func name(of row: DeadlineRow) -> String {
    guard let request = row.request else { return name(row.key.rule, row.concern) }
    let words = [request.kind, request.occasion].compactMap(\.self).joined(separator: ", ")
    return text(TextKey("deadline.request"), words)
  }

  /// "Tätigkeitsbericht (Nordrhein-Westfalen) bis 31.03.2027, Stand 31.12.2026".
  public func words(_ duty: LandDuty) -> String {
    text(TextKey("landDuty"), name(duty.rule), day(duty.due), day(duty.asOf))
  }

  /// "Jahresbericht", with a word where the Verein only accompanies the guardianship.
  public func name(_ rule: DeadlineRule.ID, _ concern: GuardianshipConcern?) -> String {
    concern == .accompanied
      ? text(TextKey("deadline.accompanied"), name(rule)) : name(rule)
  }

  public func name(_ kind: DeadlineRule.Kind) -> String { name(.deadlineKind, kind.rawValue) }
  public func name(_ state: Deadline.State) -> String { name(.deadlineState, state.rawValue) }
  public func name(_ debtor: DeadlineRule.Debtor) -> String { name(.debtor, debtor.rawValue) }

  public func name(_ holiday: Holiday) -> String { name(.holiday, holiday.rawValue) }
  public func name(_ duty: ChecklistDuty.ID) -> String { name(.duty, duty.rawValue) }

  public func name(_ list: ListName) -> String { name(.workList, list.rawValue) }
  /// What a file of rows of the list is called, before the ending.
  public func fileName(of list: ListName, on day: Day) -> String {
    "\(name(.listFile, list.rawValue))-\(day.iso)"
  }
  public func name(_ group: WorkGroup) -> String { name(.workGroup, group.rawValue) }
  public func name(_ finding: QualityRow.Kind) -> String { name(.finding, finding.rawValue) }
  public func name(_ section: Morning.Kind) -> String { name(.morning, section.rawValue) }

  /// Where an Auftrag stands: late, open, sent, or how it ended.
  ///
  /// - Parameter due: when the court wants an answer, moved to a Werktag.
  public func state(of request: CourtRequest, due: DueDay?, today: Day) -> String {
    if let settlement = request.settlement { return name(settlement) }
    if request.sentOn != nil { return self[TextKey("request.sent")] }
    if let due, due.day < today { return self[TextKey("deadline.overdue")] }
    return self[TextKey("request.open")]
  }

  /// Where a deadline stands on a day: what is overdue says so, and what a guardian owes the court
  /// says that nobody here hears of it.
  public func state(of row: DeadlineRow, today: Day) -> String {
    if row.isOverdue(on: today) { return self[TextKey("deadline.overdue")] }
    if row.state == .open, !row.isOurs { return self[TextKey("deadline.notOurs")] }
    return name(row.state)
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
    return self[isAppointed ? TextKey("person.appointed") : TextKey("person.concerned")]
  }

  /// The heading of a column in lists that come in or go out.
  public func name(_ column: ImportColumn) -> String { name(.importColumn, column.rawValue) }

  /// "Russisch, Dolmetscher nötig", "Polnisch; Dolmetschen: Russisch": what a person speaks, each
  /// language once.
  public func languages(of person: Person) -> String? {
    guard let interpreter = person.interpreter else { return person.languages }
    guard let languages = person.languages, languages.folded != interpreter.folded else {
      return text(TextKey("person.interpreterFor"), interpreter)
    }
    return "\(languages); \(label(.personInterpreter)): \(interpreter)"
  }

  /// "Amselweg 22, 52355 Düren (Lendersdorf)"; empty where nothing of it is known.
  public func address(_ residence: Residence) -> String {
    let town = [residence.postcode, residence.place].compactMap(\.self).joined(separator: " ")
    let place = [residence.street ?? "", town].filter { !$0.isEmpty }.joined(separator: ", ")
    guard let district = residence.district else { return place }
    return place.isEmpty ? district : text(TextKey("record.place"), place, district)
  }
}
