public import Guardianship
public import Wording

extension WorkColumn {
  /// What a row shows in this column; an empty text where there is nothing to say.
  public func text(_ row: ListRow, today: Day, _ wording: Wording) -> String {
    switch self {
    case .group:
      if case .deadline(let row) = row, row.state == .beforeTakeover {
        wording.name(row.state)
      } else {
        wording.name(row.group(today: today))
      }
    case .due, .day: row.day.map { wording.day($0) } ?? ""
    case .name: WorkColumn.name(row, wording)
    case .born: row.caseRow?.born.map { wording.day($0) } ?? ""
    case .fileNumber: row.caseRow?.fileNumber ?? ""
    case .district:
      if case .guardian(let row) = row {
        row.record.value.address.district ?? ""
      } else {
        row.caseRow?.district ?? ""
      }
    case .caseworker: row.caseRow?.caseworker ?? ""
    default:
      switch row {
      case .file: ""
      case .deadline(let row): deadline(row, today, wording)
      case .request(let row): request(row, today, wording)
      case .calendar(let row): calendar(row, wording)
      case .followUp(let row): followUp(row, wording)
      case .contact(let row): contact(row, wording)
      case .quality(let row): quality(row, wording)
      case .guardian(let row): guardian(row, today, wording)
      case .assignment(let row): assignment(row, today, wording)
      }
    }
  }

  /// Whom the row is about; of a contact about several the first and how many more.
  private static func name(_ row: ListRow, _ wording: Wording) -> String {
    if case .guardian(let row) = row { return row.record.value.listName }
    guard let name = row.caseRow?.name else { return wording[TextKey("work.noCase")] }
    guard case .contact(let contact) = row, contact.cases.count > 1 else { return name }
    return "\(name) +\(contact.cases.count - 1)"
  }

  private func deadline(_ row: DeadlineRow, _ today: Day, _ wording: Wording) -> String {
    switch self {
    case .rule: wording.name(of: row)
    case .reference: row.caseRow.reference
    case .owner: row.owner ?? ""
    case .owedBy: wording.name(row.owedBy)
    case .trigger: wording.day(row.key.base)
    case .shiftedFrom: row.shiftedFrom.map { wording.day($0) } ?? ""
    case .nature: wording.name(row.kind)
    case .state: wording.state(of: row, today: today)
    case .paragraph: row.paragraph.description
    default: ""
    }
  }

  private func request(_ row: RequestRow, _ today: Day, _ wording: Wording) -> String {
    let request = row.record.value
    return switch self {
    case .request: row.kind
    case .reference: row.reference
    case .occasion: row.occasion ?? ""
    case .received: wording.day(request.receivedOn)
    case .owner: row.assignedTo ?? wording[TextKey("request.inbox")]
    case .sent: request.sentOn.map { wording.day($0) } ?? ""
    case .settled: request.settledOn.map { wording.day($0) } ?? ""
    case .duration: "\(request.duration(today: today))"
    case .state: wording.state(of: request, today: today)
    default: ""
    }
  }

  private func calendar(_ row: CalendarRow, _ wording: Wording) -> String {
    let entry = row.record.value
    return switch self {
    case .time: entry.time?.text ?? ""
    case .kind: wording.name(entry.kind)
    case .place: row.place ?? ""
    case .owner: row.user ?? ""
    case .state: wording.name(entry.state)
    case .text: entry.note ?? ""
    case .minutes: entry.minutes.map { "\($0)" } ?? ""
    default: ""
    }
  }

  private func followUp(_ row: FollowUpRow, _ wording: Wording) -> String {
    let followUp = row.record.value
    return switch self {
    case .text: followUp.text
    case .every: followUp.every.map { wording.interval($0) } ?? ""
    case .owner: row.owner ?? ""
    case .state: followUp.doneOn.map { wording.text(TextKey("work.doneOn"), wording.day($0)) } ?? ""
    default: ""
    }
  }

  private func contact(_ row: ContactRow, _ wording: Wording) -> String {
    let contact = row.record.value
    return switch self {
    case .kind: wording.name(contact.kind)
    case .minutes: contact.minutes.map { "\($0)" } ?? ""
    case .withWhom: contact.withWhom ?? row.guardian ?? ""
    case .reached: contact.reached.map { wording[$0 ? .yes : .no] } ?? ""
    case .text: contact.summary(wording)
    case .author: row.author ?? ""
    case .fee: contact.fee.map { wording.money($0) } ?? ""
    default: ""
    }
  }

  private func guardian(_ row: GuardianRow, _ today: Day, _ wording: Wording) -> String {
    let guardian = row.record.value
    return switch self {
    case .reference: row.reference
    case .kinds:
      GuardianKind.allCases.filter(row.kinds.contains).map { wording.name($0) }
        .joined(separator: ", ")
    case .letters:
      GuardianKind.allCases.filter(row.kinds.contains).map { wording.letter($0) }
        .joined(separator: " ")
    case .load: wording.shortLoad(of: row)
    case .state: wording.state(of: row, today: today)
    case .papers: row.papers == .notNeeded ? "" : wording.name(row.papers)
    case .agreement: row.agreementOn.map { wording.day($0) } ?? ""
    case .talk: row.lastTalk.map { wording.day($0) } ?? ""
    case .nextTalk:
      row.nextTalk.map { ($0 < today ? "! " : "") + wording.day($0) } ?? ""
    case .phone: guardian.phone ?? ""
    case .languages: guardian.languages ?? ""
    default: ""
    }
  }

  private func assignment(_ row: AssignmentRow, _ today: Day, _ wording: Wording) -> String {
    let assignment = row.record.value
    return switch self {
    case .reference: row.reference
    case .step: wording.state(of: row)
    case .guardian: row.guardian.listName
    case .kind: wording.name(assignment.kind)
    case .letters: wording.letter(assignment.kind)
    case .tie: assignment.tie.map { wording.name($0) } ?? ""
    case .submitted: row.since.map { wording.day($0) } ?? ""
    case .sent: assignment.proposal.sentOn.map { wording.day($0) } ?? ""
    case .owner: row.proposedBy ?? ""
    case .claimed:
      assignment.proposal.claimant(on: today) == nil ? "" : row.claimedBy ?? ""
    default: ""
    }
  }

  private func quality(_ row: QualityRow, _ wording: Wording) -> String {
    switch self {
    case .finding: wording.name(row.kind)
    case .reference: row.caseRow.reference
    case .other: row.other.map { "\($0.name), \($0.reference)" } ?? ""
    default: ""
    }
  }
}

extension Contact {
  /// What it was about in one line: the topic or what was certified, then the text.
  public func summary(_ wording: Wording) -> String {
    let certified = document.map { wording.name($0) + (number.map { " Nr. \($0)" } ?? "") }
    return [topic, certified, text?.split(whereSeparator: \.isNewline).joined(separator: " ")]
      .compactMap(\.self).joined(separator: ": ")
  }
}
