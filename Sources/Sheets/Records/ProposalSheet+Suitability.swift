import Guardianship
import Wording

/// Who is proposed, and what was found out about that person (§ 12 Abs. 3, §§ 21, 22 BtOG).
extension ProposalSheet {
  private var isVolunteer: Bool { assignment.kind == .volunteer }

  var proposed: [Pair] {
    let kind = wording.name(assignment.kind)
    let role = assignment.role == .guardian ? nil : wording.name(assignment.role)
    let tie = assignment.tie.map { wording.name($0) } ?? (isVolunteer ? gap : nil)
    let consent = assignment.kind.needsConsent ? day(proposal.consentOn) : nil
    let pairs: [(Field, String?)] = [
      (.assignmentGuardian, named),
      (.assignmentKind, [kind, role].compactMap(\.self).list),
      (.assignmentTie, tie),
      (.guardianEmployer, detail.guardian.employer?.listName),
      (.guardianStreet, address ?? gap), (.guardianPhone, guardian.phone),
      (.guardianEmail, guardian.email),
      (.assignmentReadyOn, assignment.kind.isOrganisation ? nil : day(proposal.readyOn)),
      (.assignmentConsentOn, consent),
      (.assignmentReason, proposal.reason ?? gap),
    ]
    return pairs.compactMap { field, value in
      value.map { Pair(label(field), $0) }
    }
  }

  private func label(_ field: Field) -> String {
    field == .guardianStreet ? wording[TextKey("record.address")] : wording.label(field)
  }

  private func day(_ day: Day?) -> String { day.map { wording.day($0) } ?? gap }

  /// With an Auskunftssperre not that of somebody who lives with the person either.
  private var address: String? {
    guard file.person.addressBlocked, let street = guardian.address.street else {
      return guardian.address.line
    }
    let isShared = detail.caseDetail.residences.contains {
      $0.value.street?.folded == street.folded
    }
    return isShared ? wording[TextKey("record.blocked")] : guardian.address.line
  }

  // MARK: - Suitability

  var suitability: [Block] {
    let provider = finding(.provider).map {
      Pair(wording.name($0.rule), wording.sentence($0))
    }
    return [.pairs((facts.isEmpty ? [gapOfFacts] : facts) + [provider].compactMap(\.self))]
  }

  private var gapOfFacts: Pair {
    Pair(wording[TextKey("proposalPaper.facts")], gap)
  }

  /// What the office wrote down about the person: abilities, trainings, cases.
  var facts: [Pair] {
    let known = [
      file.pair(.guardianSkills, guardian.skills),
      file.pair(.guardianLanguages, guardian.languages),
      file.pair(.guardianAvailability, guardian.availability),
    ].compactMap(\.self)
    let trainings = detail.guardian.trainings.map { training in
      Pair(
        wording.name(training.value.kind),
        [wording.day(training.value.day), training.value.topic].compactMap(\.self).list)
    }
    let load = Pair(wording[TextKey("column.load")], wording.load(of: detail.guardian.row))
    return known.isEmpty && trainings.isEmpty ? [] : known + trainings + [load]
  }

  // MARK: - § 21 BtOG

  /// Each paper by itself: what it is, its days, its result.
  var checks: [Block]? {
    guard isVolunteer else { return nil }
    let papers = Proof.Kind.allCases.map { kind in
      (kind: kind, proof: detail.guardian.proofs.first { $0.value.kind == kind }?.value)
    }
    let result = finding(.suitability).map {
      Pair(wording.name($0.rule), wording.sentence($0))
    }
    return papers.plainTable([
      .column(wording.label(.proofKind), 16...20) { wording.name($0.kind) },
      .column(wording.label(.proofIssuedOn), 10...14) { wording.cell($0.proof?.issuedOn) },
      .column(wording.label(.proofHandedInOn), 10...14) { wording.cell($0.proof?.handedInOn) },
      .column(wording.label(.proofResult), 12...20) {
        $0.proof.map { wording.name($0.result) } ?? ""
      },
      .column(wording[TextKey("proposalPaper.judgement")], 16...50) { paper in
        finding(paper.kind.rule).map { judgement($0, paper.proof?.result) } ?? ""
      },
    ]) + [.pairs([result].compactMap(\.self))]
  }

  /// The days and the result stand in the row itself. Fresh enough is not in order where nobody
  /// knows what the paper says.
  private func judgement(_ finding: ProposalFinding, _ result: Proof.Result?) -> String {
    guard finding.verdict == .met else { return wording.sentence(finding) }
    return wording.name(result == .unknown ? PaperState.unknown : .usable)
  }

  // MARK: - Professionals

  /// Number and scope of the cases, Stammbehörde, working time and organisation (§ 12 Abs. 3 S. 3
  /// BtOG), registration and insurance (§§ 23, 24 BtOG).
  var profession: [Block]? {
    guard assignment.kind.isProfessional else { return nil }
    let licence = guardian.licence
    let registration = licence.registration.map { registration in
      let since = licence.registeredOn.map { wording.day($0) }
      return [wording.name(registration), since].compactMap(\.self).list
    }
    let reported = guardian.reportedLoad == nil ? gap : wording.load(of: detail.guardian.row)
    return [
      .pairs([
        Pair(wording.label(.guardianRegistration), registration ?? gap),
        Pair(wording.label(.guardianHomeAuthority), licence.homeAuthority ?? gap),
        Pair(wording.label(.guardianReportedLoad), reported),
        Pair(wording.label(.guardianInsuredUntil), day(licence.insuredUntil)),
        Pair(wording[TextKey("proposalPaper.scope")], gap),
      ])
    ]
  }

  // MARK: - § 22 BtOG

  var agreementInForce: Agreement? {
    detail.guardian.agreements.map(\.value).first { $0.isInForce(on: file.day) }
  }

  var agreement: [Block]? {
    guard isVolunteer else { return nil }
    guard let agreement = agreementInForce else {
      return [.paragraph(finding(.agreement).map(wording.sentence) ?? gap)]
    }
    let partner = agreement.association.flatMap {
      detail.guardian.names.guardians[$0]?.listName
    }
    return [
      .pairs([
        Pair(wording.label(.agreementSignedOn), day(agreement.signedOn)),
        Pair(wording.label(.agreementAssociation), partner ?? agreement.partner ?? gap),
        Pair(wording.label(.agreementContact), agreement.contact ?? gap),
        Pair(wording.label(.agreementIntroducedOn), day(agreement.introducedOn)),
        Pair(wording.label(.agreementSubstitutes), wording[agreement.substitutes ? .yes : .no]),
      ])
    ]
  }

  func finding(_ rule: ProposalRule) -> ProposalFinding? {
    detail.findings.first { $0.rule == rule }
  }
}
