public import Guardianship
public import Wording

extension RecordSheet {
  /// Betreuervorschlag as it goes to the court (§ 12 BtOG): who was considered and in which order,
  /// who is proposed and why, what was checked. What is missing has a section of its own.
  ///
  /// Everything is said as of the day of sending, or as of `day`. With an Auskunftssperre no
  /// address and no district of the person is in it (§ 51 BMG).
  /// - Parameter isRemade: whether the letter that went out is not there any more. What is said as
  ///   of `day` instead says that it is another one.
  public init(
    proposal detail: ProposalDetail, asOf day: Day, isRemade: Bool = false, office: String,
    wording: Wording
  ) {
    let sentOn = isRemade ? nil : detail.assignment.proposal.sentOn
    let sheet = ProposalSheet(detail, asOf: sentOn ?? day, wording: wording)
    let remark = wording.text(TextKey("proposalPaper.remade"), wording.day(day))
    self.init(
      title: sheet.title, about: sheet.about, office: office, asOf: sheet.file.day,
      head: sheet.head + (isRemade ? [remark] : []), sections: sheet.sections)
  }
}

struct ProposalSheet {
  let detail: ProposalDetail
  let file: CaseSheet

  init(_ detail: ProposalDetail, asOf day: Day, wording: Wording) {
    self.detail = detail
    file = CaseSheet(detail: detail.caseDetail, day: day, wording: wording)
  }

  var wording: Wording { file.wording }
  var assignment: Assignment { detail.assignment }
  var proposal: Proposal { assignment.proposal }
  var guardian: Guardian { detail.guardian.record.value }
  var gap: String { wording[TextKey("report.gap")] }

  // MARK: - Head

  var title: String {
    wording.text(TextKey("report.draftTitle"), wording[TextKey("print.proposal")], state)
  }

  /// Entwurf, fertig or gesendet, as every letter; an appointment may come without any of them.
  private var state: String {
    if proposal.sentOn != nil { return wording.name(SocialReport.State.sent) }
    switch assignment.state {
    case .draft, .inReview, .returned: return wording.name(SocialReport.State.draft)
    case .approved: return wording.name(SocialReport.State.finished)
    case .named, .proposed: return wording.name(SocialReport.State.sent)
    case .appointed, .declined, .ended: return wording[TextKey("proposalPaper.notSent")]
    }
  }

  var about: String { "\(detail.row.reference) · \(file.name)" }

  var head: [String] { file.letterHead + [stateLine] }

  /// "V-2026-00001 · gesendet am 18.11.2026 · bestellt".
  private var stateLine: String {
    let sent = proposal.sentOn.map {
      wording.text(TextKey("proposalPaper.sentOn"), wording.day($0))
    }
    let step = wording.end(of: assignment) ?? wording.state(of: assignment)
    let later = proposal.reviewLater ? wording[TextKey("proposal.reviewLater")] : nil
    let words = sent ?? state
    return [detail.row.reference, words, step == words ? nil : step, later]
      .compactMap(\.self).joined(separator: " · ")
  }

  // MARK: - Sections

  var sections: [RecordSheet.Section] {
    let all: [(String, TextKey, [Block]?)] = [
      ("proceeding", TextKey("report.section.proceeding"), [.pairs(proceeding)]),
      ("duties", TextKey("record.section.scope"), [.pairs(duties)]),
      ("view", TextKey("proposalPaper.section.view"), [.pairs(view)]),
      ("considered", TextKey("proposalPaper.section.considered"), consideredTable),
      ("proposed", TextKey("proposalPaper.section.proposed"), [.pairs(proposed)]),
      ("suitability", TextKey("proposalPaper.section.suitability"), suitability),
      ("checks", TextKey("proposalPaper.section.checks"), checks),
      ("profession", TextKey("proposalPaper.section.profession"), profession),
      ("agreement", TextKey("proposalPaper.section.agreement"), agreement),
      ("substitute", TextKey("proposalPaper.section.substitute"), substitutes),
      ("reasons", TextKey("proposalPaper.section.reasons"), reasons),
      ("review", TextKey("proposalPaper.section.review"), [.pairs(reviewed)]),
      ("missing", TextKey("proposalPaper.section.missing"), missing),
    ]
    return all.compactMap { key, title, blocks in
      blocks.map { RecordSheet.Section(key: key, title: wording[title], blocks: $0) }
    }
  }

  private var proceeding: [Pair] {
    let urgent =
      proposal.isUrgent
      ? Pair(wording.label(.assignmentIsUrgent), wording[.yes]) : nil
    let pairs: [Pair?] =
      file.addresses + [
        Pair(wording[TextKey("record.reference")], detail.caseDetail.reference),
        Pair(wording.label(.assignmentRequest), request), urgent,
      ]
    return pairs.compactMap(\.self)
  }

  private var request: String {
    guard let request = detail.request else { return gap }
    let until = detail.row.due.map { wording.text(.until, wording.day($0)) }
    return (file.words(request) + [until].compactMap(\.self)).list
  }

  private var duties: [Pair] {
    let own = zip(assignment.taskAreas, detail.row.taskAreas).map { ordered, name in
      detail.caseDetail.names.taskAreas[ordered.area] == nil ? name : file.words(ordered)
    }
    return [Pair(wording.label(.orderTaskAreas), own.isEmpty ? wholeScope : own.list)]
  }

  private var wholeScope: String {
    let ordered = detail.caseDetail.taskAreas.map(file.words).list
    return ordered.isEmpty ? gap : wording.text(TextKey("proposalPaper.wholeScope"), ordered)
  }

  private var view: [Pair] {
    let wished = detail.caseDetail.parties.map(\.value).compactMap { party in
      party.asGuardian.map {
        Pair(wording.name($0), [party.name, party.relation].compactMap(\.self).list)
      }
    }
    let preference = proposal.preference.map {
      Pair(wording.label(.assignmentPreference), "\(wording.name($0)): \(named)")
    }
    return [
      Pair(wording[TextKey("report.view")], proposal.view ?? gap),
      Pair(wording.label(.caseWishes), file.file.wishes ?? gap),
    ] + [preference].compactMap(\.self) + wished
  }

  var named: String { guardian.listName }
}

extension [String] {
  /// "A, B, C".
  var list: String { joined(separator: ", ") }
}
