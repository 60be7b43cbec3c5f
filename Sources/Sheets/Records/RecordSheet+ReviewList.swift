public import Guardianship
public import Wording

extension RecordSheet {
  /// Prüfliste for a round of supervisors: every proposal that waits, in the given order, both
  /// sides in short, what the rules found and room for the decision.
  ///
  /// With an Auskunftssperre no address and no district of the person is in it (§ 51 BMG).
  public init(
    review details: [ProposalDetail], asOf day: Day, office: String, wording: Wording
  ) {
    let sheets = details.map { ProposalSheet($0, asOf: day, wording: wording) }
    self.init(
      title: wording[TextKey("print.reviewList")], office: office, asOf: day,
      head: [
        sheets.isEmpty
          ? wording[TextKey("reviewPaper.none")]
          : wording.plural(PluralKey("reviewPaper.proposals"), sheets.count)
      ],
      sections: sheets.map { sheet in
        Section(
          key: sheet.detail.row.reference, title: sheet.reviewTitle, blocks: sheet.reviewBlocks)
      })
  }
}

extension ProposalSheet {
  private static let decisionLines = 1

  /// "V-2026-00001 · Çelik, Ayşe · F-2022-00007".
  fileprivate var reviewTitle: String {
    [detail.row.reference, file.name, detail.caseDetail.reference].joined(separator: " · ")
  }

  fileprivate var reviewBlocks: [Block] {
    let notes = Block.notes(
      label: wording[TextKey("reviewPaper.decision")], lines: ProposalSheet.decisionLines)
    return [
      .pairs(proposedInShort + waiting + bothSides + checklist), .paragraph(restOfChecklist), notes,
    ]
  }

  /// Who is proposed: the first line, with the load beside it.
  private var proposedInShort: [Pair] {
    let kind = wording.name(assignment.kind, tie: assignment.tie)
    let role = assignment.role == .guardian ? nil : wording.name(assignment.role)
    let words = [named, kind, role, guardian.address.district].compactMap(\.self)
    return [
      Pair(wording[TextKey("column.proposed")], words.joined(separator: " · ")),
      Pair(wording[TextKey("column.load")], wording.load(of: detail.guardian.row)),
    ]
  }

  // MARK: - The queue

  private var waiting: [Pair] {
    let since = proposal.submittedOn ?? proposal.sentOn
    let state = [
      wording.state(of: detail.row), detail.row.proposedBy,
      since.map { wording.text(TextKey("reviewPaper.since"), wording.day($0), days(since: $0)) },
    ].compactMap(\.self).joined(separator: " · ")
    let claimed = proposal.claimant(on: file.day) == nil ? nil : detail.row.claimedBy
    let pairs: [Pair?] = [
      Pair(wording.label(.assignmentState), state),
      claimed.map { Pair(wording.label(.assignmentClaimedBy), $0) },
      file.courtPeriod.map {
        Pair(wording[TextKey("record.currentCourt")], file.words($0, isCurrent: true))
      },
      detail.row.due.map {
        Pair(wording[TextKey("reviewPaper.courtDay")], due($0))
      },
      openQuestion,
    ]
    return pairs.compactMap(\.self)
  }

  private func days(since day: Day) -> String {
    wording.plural(PluralKey("reviewPaper.days"), max(0, file.day - day))
  }

  private func due(_ due: DueDay) -> String {
    let words = "\(wording.day(due)), \(wording.distance(to: due.day, today: file.day))"
    return due.day <= file.day ? "! " + words : words
  }

  private var openQuestion: Pair? {
    guard detail.row.hasOpenQuestion,
      let question = detail.reviews.last(where: { $0.value.decision == .question })?.value
    else { return nil }
    let asker = detail.users[question.reviewer]?.name
    return Pair(
      wording.name(FilterKey.question, among: Assignment.State.self),
      [asker, wording.day(question.day), question.text].compactMap(\.self).list)
  }

  // MARK: - Both sides

  private var bothSides: [Pair] {
    let pairs: [Pair?] = [
      Pair(file.personTitle, person),
      Pair(wording.label(.orderTaskAreas), areas),
      Pair(wording.label(.caseWishes), file.file.wishes ?? wording[TextKey("record.noWishes")]),
      Pair(wording.label(.assignmentView), proposal.view ?? gap),
      Pair(wording.label(.assignmentReason), proposal.reason ?? gap),
      Pair(wording[TextKey("proposalPaper.section.considered")], consideredInShort),
    ]
    return pairs.compactMap(\.self)
  }

  private var person: String {
    let district = file.person.addressBlocked ? nil : file.home?.value.district
    return [file.born, district, file.status].compactMap(\.self).joined(separator: " · ")
  }

  private var areas: String {
    let own =
      detail.row.taskAreas.isEmpty
      ? detail.caseDetail.taskAreas.map(file.words) : detail.row.taskAreas
    return own.isEmpty ? "! " + wording[TextKey("proposalPaper.notKnown")] : own.list
  }

  private var consideredInShort: String {
    let others = considered.filter { !$0.isNamed(named) }
    guard !others.isEmpty else { return wording[TextKey("proposalPaper.nobodyElse")] }
    return others.map { "\($0.name): \($0.words.list)" }.joined(separator: "; ")
  }

  // MARK: - Checklist

  /// The lines that are not ✓, each with its sign, a word, its paragraph and the reason; the others
  /// by name in one line.
  private var checklist: [Pair] {
    let open = detail.findings.filter { $0.verdict != .met && $0.verdict != .notNeeded }
    return open.map { Pair(wording.name($0.rule), words($0)) }
  }

  private var restOfChecklist: String {
    [
      names(.met, TextKey("reviewPaper.met")), names(.notNeeded, TextKey("reviewPaper.notNeeded")),
    ].compactMap(\.self).joined(separator: "; ")
  }

  private func names(_ verdict: ProposalFinding.Verdict, _ key: TextKey) -> String? {
    // Aufgabenbereiche that nobody wrote down are missing, not needless.
    let names = detail.findings.filter { finding in
      finding.verdict == verdict && (finding.note != .areasUnknown || hasAreas)
    }.map { wording.name($0.rule) }
    return names.isEmpty ? nil : wording.text(key, names.list)
  }

  /// "! Hinweis: keine Vereinbarung … Begründung: …".
  private func words(_ finding: ProposalFinding) -> String {
    let verdict =
      switch finding.verdict {
      case .blocker: TextKey("reviewPaper.blocker")
      case .sendingBlocker: TextKey("reviewPaper.sendingBlocker")
      default: TextKey("reviewPaper.warning")
      }
    let words = "\(wording.sign(finding)) \(wording[verdict]): \(said(finding))"
    guard finding.reason == nil else { return words }
    return finding.verdict == .warning
      ? wording.text(TextKey("reviewPaper.noReason"), words) : words
  }
}
