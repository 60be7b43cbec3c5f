import Guardianship
import Wording

/// What the guardian has shown, signed and attended.
extension GuardianSheet {
  /// Each paper by itself; of a volunteer one that is not there is a line of its own.
  var proofs: [Block] {
    let missing = Proof.Kind.allCases.filter { kind in
      (isVolunteer || isApplying) && !detail.proofs.contains { $0.value.kind == kind }
    }
    let papers: [(kind: Proof.Kind, record: Versioned<Proof>?)] =
      detail.proofs.map { ($0.value.kind, $0) } + missing.map { ($0, nil) }
    return papers.table([
      .column(wording.label(.proofKind), 18...20) { wording.name($0.kind) },
      .column(wording.label(.proofIssuedOn), 10...15) {
        $0.record.map { wording.day($0.value.issuedOn) } ?? ""
      },
      .column(wording.label(.proofHandedInOn), 10...12, drop: 2) {
        wording.cell($0.record?.value.handedInOn)
      },
      .column(wording.label(.proofResult), 12...20) {
        $0.record.map { wording.name($0.value.result) } ?? ""
      },
      .column(wording[TextKey("guardianSheet.usable")], 14...32) {
        $0.record.map { use(of: $0.value) } ?? wording[TextKey("guardianSheet.missing")]
      },
      .column(wording.label(.proofSeenBy), 9...16, drop: 1) {
        $0.record?.value.seenBy.flatMap { detail.names.users[$0]?.name } ?? ""
      },
    ]) { RecordSheet.Row(record: $0.record?.reference, cells: $1) }
  }

  /// Whether somebody applies for registration and hands in the papers with it.
  private var isApplying: Bool { guardian.licence.registration == .applied }

  /// Until when the paper serves an application for registration: each at most three months old on
  /// its day (B7, § 24 Abs. 1 S. 2 Nr. 1, 2 BtOG).
  private func useForApplication(of proof: Proof, issued: Day) -> String {
    guard ProofRules.isFresh(issued: issued, handedIn: proof.handedInOn ?? day) else {
      return wording[TextKey("guardianSheet.applicationTooOld")]
    }
    let until = proof.handedInOn == nil ? issued.adding(months: 3) : nil
    return until.map { wording.text(TextKey("guardianSheet.applicationUntil"), wording.day($0)) }
      ?? wording[TextKey("guardianSheet.applicationFresh")]
  }

  /// Until when the paper serves a proposal: three months old when it is handed in for a first
  /// case, three years for a further one (§ 21 Abs. 2, 3 BtOG).
  private func use(of proof: Proof) -> String {
    guard let issued = proof.issuedOn else { return wording[TextKey("guardianSheet.withoutDay")] }
    if isApplying { return useForApplication(of: proof, issued: issued) }
    guard ProofRules.isUsable(issued: issued, forProposalOn: day) else {
      return wording[TextKey("guardianSheet.tooOld")]
    }
    let isFresh = ProofRules.isFresh(issued: issued, handedIn: proof.handedInOn ?? day)
    let key = isFresh ? TextKey("guardianSheet.until") : TextKey("guardianSheet.furtherUntil")
    let until = wording.text(key, wording.day(issued.adding(years: 3)))
    return proof.result == .clear ? until : "! " + until
  }

  /// Vereinbarungen under § 22 BtOG, the one in force first.
  var agreements: [Block] {
    let known = detail.agreements.table([
      .column(wording.shortLabel(.agreementSignedOn), 10...10) { wording.day($0.value.signedOn) },
      .column(wording[TextKey("guardianSheet.partner")], 14...28) { record in
        record.value.association.flatMap { detail.names.guardians[$0]?.listName }
          ?? record.value.partner ?? ""
      },
      .column(wording.label(.agreementContact), 10...20, drop: 2) { $0.value.contact ?? "" },
      .column(wording.shortLabel(.agreementSubstitutes), 12...14, drop: 1) {
        wording[$0.value.substitutes ? .yes : .no]
      },
      .column(wording.label(.agreementIntroducedOn), 10...13, drop: 3) {
        wording.cell($0.value.introducedOn)
      },
      .column(wording.label(.agreementEndedOn), 10...12) { wording.cell($0.value.endedOn) },
    ])
    let isInForce = detail.agreements.contains { $0.value.isInForce(on: day) }
    // Relatives and friends need none.
    let isMissing = isVolunteer && guardian.takesStrangers != false && !isInForce
    let gap: [Block] =
      isMissing ? [.paragraph(wording[TextKey("guardianSheet.noAgreement")])] : []
    return gap + known
  }

  var trainings: [Block] {
    detail.trainings.table([
      .column(wording.label(.trainingDay), 10...10) { wording.day($0.value.day) },
      .column(wording.label(.trainingKind), 12...20) { wording.name($0.value.kind) },
      .column(wording.label(.trainingTopic), 12...40) { $0.value.topic ?? "" },
      .column(wording.label(.trainingMinutes), 7...7, drop: 1) {
        $0.value.minutes.map { "\($0)" } ?? ""
      },
    ])
  }
}
